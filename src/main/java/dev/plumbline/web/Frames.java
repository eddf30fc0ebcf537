package dev.plumbline.web;

import dev.plumbline.store.Role;
import dev.plumbline.web.view.Frame;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** What every page has. */
final class Frames {

    private Frames() {}

    static Frame of(Context context, Practice practice, String title, @Nullable String said) {
        Visitor visitor = Visitor.orNull(context);
        return new Frame(
                title,
                visitor == null ? null : visitor.user().name(),
                visitor == null ? "" : visitor.csrf(),
                visitor != null && visitor.user().role() == Role.OWNER,
                practice.rules().about().intendedUse(),
                said);
    }
}
