package dev.plumbline.catalogue;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what YAML files say in a form that takes no parser to read. */
@SuppressWarnings("JavaUtilDate") // that is what the YAML library makes of a date
final class Trees {

    private Trees() {}

    static void write(@Nullable Object tree, DataOutput out) throws IOException {
        if (tree == null) {
            out.writeByte('0');
        } else if (tree instanceof Map<?, ?> map) {
            out.writeByte('m');
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
        } else if (tree instanceof List<?> list) {
            out.writeByte('l');
            out.writeInt(list.size());
            for (Object item : list) {
                write(item, out);
            }
        } else if (tree instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else if (tree instanceof Double number) {
            out.writeByte('d');
            out.writeDouble(number);
        } else if (tree instanceof Boolean flag) {
            out.writeByte('b');
            out.writeBoolean(flag);
        } else if (tree instanceof Date date) {
            out.writeByte('t');
            out.writeLong(date.getTime());
        } else if (tree instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte('s');
            out.writeInt(bytes.length);
            out.write(bytes);
        } else {
            throw new IllegalArgumentException("no way to write a " + tree.getClass());
        }
    }

    static @Nullable Object read(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case '0' -> null;
            case 'm' -> map(in);
            case 'l' -> list(in);
            case 'i' -> in.readInt();
            case 'd' -> in.readDouble();
            case 'b' -> in.readBoolean();
            case 't' -> new Date(in.readLong());
            case 's' -> text(in);
            default -> throw new IOException("no kind of value: " + kind);
        };
    }

    private static Map<Object, Object> map(DataInput in) throws IOException {
        int size = in.readInt();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(in), read(in));
        }
        return map;
    }

    private static List<Object> list(DataInput in) throws IOException {
        int size = in.readInt();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read(in));
        }
        return list;
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
