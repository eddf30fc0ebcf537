package dev.plumbline.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ReadAccessorSupplier;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.mvel.expr.MVELCompileable;

/**
 * Writes compiled rules one by one, so that each can be read without the others. Every stream would begin with the description of
 * its classes, which is most of it: here a class is a number, and the numbers are the same for all streams.
 */
final class RuleStreams {

    private final List<String> names;
    private final List<ObjectStreamClass> classes = new ArrayList<>();
    private final List<MVELCompileable> expressions = new ArrayList<>();

    /** Streams that find out for themselves which classes there are. */
    RuleStreams() {
        this(new ArrayList<>());
    }

    /** Streams of classes that are known. */
    RuleStreams(List<String> names) {
        this.names = names;
        names.forEach(name -> classes.add(null));
    }

    /** The expressions that were read: whoever reads compiles them. */
    List<MVELCompileable> expressions() {
        return List.copyOf(expressions);
    }

    /** The classes that were met, in the order of their numbers. */
    List<String> names() {
        return List.copyOf(names);
    }

    byte[] write(RuleImpl rule) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Out out = new Out(bytes)) {
            out.writeObject(rule);
        }
        return bytes.toByteArray();
    }

    RuleImpl read(InputStream bytes, ReadAccessorSupplier store) throws IOException, ClassNotFoundException {
        try (In in = new In(bytes)) {
            in.setStore(store);
            return (RuleImpl) in.readObject();
        }
    }

    private final class Out extends DroolsObjectOutputStream {

        Out(OutputStream out) throws IOException {
            super(out);
        }

        @Override
        protected void writeClassDescriptor(ObjectStreamClass type) throws IOException {
            int number = names.indexOf(type.getName());
            if (number < 0) {
                number = names.size();
                names.add(type.getName());
            }
            writeShort(number);
        }
    }

    private final class In extends DroolsObjectInputStream {

        In(InputStream in) throws IOException {
            super(in, RuleStreams.class.getClassLoader());
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof MVELCompileable expression) {
                expressions.add(expression);
            }
            return object;
        }

        @Override
        protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
            int number = readUnsignedShort();
            ObjectStreamClass known = classes.get(number);
            if (known == null) {
                known = ObjectStreamClass.lookupAny(Class.forName(names.get(number), false, getClassLoader()));
                classes.set(number, known);
            }
            return known;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            Class<?> known = type.forClass();
            return known == null ? super.resolveClass(type) : known;
        }
    }
}
