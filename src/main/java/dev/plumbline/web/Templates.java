package dev.plumbline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** The pages that were made from templates when the program was built; what is put into them is escaped by where it stands. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "dev.plumbline.web.page");

    String text(String template, Object view) {
        StringOutput out = new StringOutput();
        engine.render(template, view, out);
        return out.toString();
    }

    void show(Context context, String template, Object view) {
        context.html(text(template, view));
    }
}
