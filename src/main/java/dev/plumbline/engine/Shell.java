package dev.plumbline.engine;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.base.AccessorKey;
import org.drools.base.base.ReadAccessorSupplier;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.mvel.MVELDialectRuntimeData;
import org.drools.mvel.MVELKnowledgePackageImpl;
import org.drools.mvel.accessors.ClassFieldAccessorStore;
import org.drools.mvel.expr.MVELConsequence;

/** The package of compiled rules without the rules, and without what the engine prepares for all rules at once. */
final class Shell {

    private static final List<String> MODEL = List.of("dev.plumbline.fact.", "dev.plumbline.conclusion.");

    private Shell() {}

    /**
     * Empties a package out of which the rules were taken.
     *
     * @param types the names of types that rules may say
     * @throws IllegalStateException when the package holds what cannot be done without
     */
    static void empty(MVELKnowledgePackageImpl rules, Set<String> types) throws ReflectiveOperationException {
        JavaDialectRuntimeData java =
                (JavaDialectRuntimeData) rules.getDialectRuntimeRegistry().getDialectData("java");
        for (String resource : List.copyOf(java.getStore().keySet())) {
            java.remove(resource.replace('/', '.').replaceFirst("\\.class$", ""));
        }
        MVELDialectRuntimeData mvel = mvel(rules);
        // What was compiled of right-hand sides, of which nothing was shown to the compiler.
        ((Map<?, ?>) hidden(mvel, "invokerLookups"))
                .values()
                .removeIf(compiled ->
                        compiled instanceof List<?> all && all.stream().allMatch(MVELConsequence.class::isInstance));
        if (!((Map<?, ?>) hidden(mvel, "invokerLookups")).isEmpty()) {
            throw new IllegalStateException("expressions outside of constraints");
        }
        ((Collection<?>) hidden(mvel, "mvelReaders")).clear();
        ((Map<?, ?>) hidden(rules.getClassFieldAccessorStore(), "lookup"))
                .keySet()
                .removeIf(key -> key instanceof AccessorKey accessor && accessor.getFieldName() != null);
        // Every name that is no import, such as that of a field, would be looked for as a class of these packages.
        types.forEach(type -> addImport(mvel, type));
        ((Collection<?>) hidden(mvel, "packageImports")).clear();
    }

    static MVELDialectRuntimeData mvel(MVELKnowledgePackageImpl rules) {
        return (MVELDialectRuntimeData) rules.getDialectRuntimeRegistry().getDialectData("mvel");
    }

    /** Makes the accessors that rules ask for while they are read, and no others. */
    static ReadAccessorSupplier accessors(MVELKnowledgePackageImpl rules) {
        ClassFieldAccessorStore store = rules.getClassFieldAccessorStore();
        store.setEagerWire(false);
        return key -> store.getReader(key.getClassName(), key.getFieldName(), null);
    }

    private static void addImport(MVELDialectRuntimeData mvel, String type) {
        for (String place : MODEL) {
            String name = place + type;
            if (Shell.class.getResource("/" + name.replace('.', '/') + ".class") != null) {
                mvel.getImports().putIfAbsent(type, name);
            }
        }
    }

    /** What the engine keeps to itself. */
    static Object hidden(Object object, String name) throws ReflectiveOperationException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(object);
    }
}
