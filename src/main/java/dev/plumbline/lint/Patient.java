package dev.plumbline.lint;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds somebody who is in a box, of whom as little as possible is known. */
final class Patient {

    private final Book book;
    private final Explained explained;

    Patient(Book book) {
        this.book = book;
        this.explained = new Explained(this::ways, book.space());
    }

    private List<Box> ways(String code) {
        return book.concluding().getOrDefault(code, List.of()).stream()
                .flatMap(rule -> book.boxes().getOrDefault(rule, List.of()).stream())
                .toList();
    }

    /** An assessment file with somebody in this box. What no answer brings about is said in a comment. */
    String in(Box box) {
        Edge edge = explained.edge(box);
        Facts person = book.space().nobody();
        for (Map.Entry<String, @Nullable Object> answer : edge.answers().entrySet()) {
            person = Vocabulary.require(answer.getKey()).replacedIn(person, answer.getValue());
        }
        StringBuilder text = new StringBuilder();
        edge.rest().forEach(one -> text.append("# and ").append(one).append('\n'));
        FactsJson.tree(person)
                .forEach((topic, fields) ->
                        text.append(topic).append(": ").append(flow(fields)).append('\n'));
        return text.isEmpty() ? "{}\n" : text.toString();
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(Patient::flow).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Double number && number % 1 == 0) {
            return String.valueOf(number.longValue());
        }
        return String.valueOf(value);
    }
}
