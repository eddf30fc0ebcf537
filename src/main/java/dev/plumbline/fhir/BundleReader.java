package dev.plumbline.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the resources of a Bundle to those who read them. */
final class BundleReader {

    private static final Set<String> READ =
            Set.of("collection", "searchset", "document", "message", "transaction", "batch");
    private static final Set<String> NOT_READ = Set.of("history", "transaction-response", "batch-response");

    private BundleReader() {}

    /**
     * Reads a Bundle.
     *
     * @param reader is given everything but answers, in the order in which it stands; it is not told that this was the last Bundle
     * @param responses is given each QuestionnaireResponse, before anything else is read: answers outrank records
     */
    static void read(Element bundle, RecordReader reader, Consumer<Element> responses) {
        String type = bundle.text("type");
        if (type == null || !READ.contains(type)) {
            String why = type != null && NOT_READ.contains(type)
                    ? "holds earlier versions or replies to a server, and no record"
                    : "must be one of " + READ.stream().sorted().toList();
            bundle.wrong(bundle.node(), "type", why);
            return;
        }
        List<Entry> answers = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Element entry : bundle.children("entry")) {
            String fullUrl = entry.text("fullUrl");
            Element resource = entry.child("resource");
            if (resource == null) {
                reader.not(entry.path(), "Bundle.entry", "has no resource");
            } else if ("QuestionnaireResponse".equals(Subjects.plain(resource, "resourceType"))) {
                answers.add(new Entry(resource, fullUrl));
            } else {
                others.add(new Entry(resource, fullUrl));
                reader.known(resource, fullUrl);
            }
        }
        answers.forEach(entry -> responses.accept(entry.resource()));
        others.forEach(entry -> reader.read(entry.resource(), entry.fullUrl()));
    }

    private record Entry(Element resource, @Nullable String fullUrl) {}
}
