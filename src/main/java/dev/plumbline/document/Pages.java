package dev.plumbline.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;

/** The pages that were made from templates when the program was built. */
final class Pages {

    private static final String PACKAGE = "dev.plumbline.document.page";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    /** The page of a document, filled with its view: well-formed as XML as well. */
    String page(DocumentKind kind, Object view) {
        StringOutput out = new StringOutput();
        engine.render(kind.name().toLowerCase(Locale.ROOT) + ".jte", view, out);
        return out.toString().strip() + "\n";
    }
}
