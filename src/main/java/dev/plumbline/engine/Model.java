package dev.plumbline.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a rule may speak of: the records and enums of the fact model and of the conclusions, and their properties. */
final class Model {

    private static final List<String> PACKAGES = List.of("dev.plumbline.fact.", "dev.plumbline.conclusion.");
    private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

    private Model() {}

    /** The record or enum of this simple name, {@code List} for collected facts, or null. */
    static @Nullable Class<?> type(String simpleName) {
        if (simpleName.equals("List")) {
            return List.class;
        }
        Class<?> known = TYPES.get(simpleName);
        if (known != null) {
            return known;
        }
        for (String prefix : PACKAGES) {
            Class<?> type = load(prefix + simpleName);
            if (type != null && (type.isRecord() || type.isEnum())) {
                TYPES.put(simpleName, type);
                return type;
            }
        }
        return null;
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** The type of a property as a condition would read it, or null when there is none of this name. */
    static @Nullable Class<?> property(Class<?> type, String name) {
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Method method : type.getMethods()) {
            String called = method.getName();
            boolean matches =
                    called.equals(name) || called.equals("is" + capitalized) || called.equals("get" + capitalized);
            if (matches && isReadable(type, method)) {
                return method.getReturnType();
            }
        }
        return null;
    }

    /** The names a condition may use for this type. */
    static Set<String> properties(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isReadable(type, method)) {
                String called = method.getName();
                boolean flag =
                        called.length() > 2 && called.startsWith("is") && Character.isUpperCase(called.charAt(2));
                names.add(flag ? called.substring(2, 3).toLowerCase(Locale.ROOT) + called.substring(3) : called);
            }
        }
        names.removeAll(Set.of("equals", "hashCode", "toString", "values", "valueOf"));
        return names;
    }

    /** Whether an enum has a constant of this name. */
    static boolean hasConstant(Class<?> type, String name) {
        return constants(type).contains(name);
    }

    /** The names of an enum's constants; none when it is no enum. */
    static Collection<String> constants(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        Object[] constants = type.getEnumConstants();
        if (constants != null) {
            for (Object constant : constants) {
                names.add(((Enum<?>) constant).name());
            }
        }
        return names;
    }

    private static boolean isReadable(Class<?> type, Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && method.getDeclaringClass() != Object.class
                && (type == List.class || method.getDeclaringClass().getName().startsWith("dev.plumbline"));
    }
}
