package dev.plumbline.web;

import dev.plumbline.store.Actor;
import dev.plumbline.store.User;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param csrf what their forms send back; empty for a program
 */
record Visitor(User user, String csrf) {

    private static final String ATTRIBUTE = "plumbline.visitor";

    Actor actor() {
        return user.actor();
    }

    static void remember(Context context, Visitor visitor) {
        context.attribute(ATTRIBUTE, visitor);
    }

    static @Nullable Visitor orNull(Context context) {
        return context.attribute(ATTRIBUTE);
    }

    /** Who makes this request, of whom the guard has made sure. */
    static Visitor of(Context context) {
        Visitor visitor = orNull(context);
        if (visitor == null) {
            throw new Refusal(401, "Log in first.");
        }
        return visitor;
    }
}
