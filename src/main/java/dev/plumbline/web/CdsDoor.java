package dev.plumbline.web;

import dev.plumbline.Result;
import dev.plumbline.catalogue.About;
import dev.plumbline.cdshooks.CardFeedback;
import dev.plumbline.cdshooks.CdsService;
import dev.plumbline.cdshooks.Surroundings;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Visit;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.store.GivenFeedback;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The CDS Hooks service: what there is, cards, what became of them, and the report behind a card. It needs no store but for feedback. */
final class CdsDoor {

    private static final String RETRY_SECONDS = "60";

    private final Practice practice;
    private final VisitDesk desk;
    private final CdsGuard guard;
    private final CdsService service;
    private final CdsReports reports;

    CdsDoor(Practice practice, VisitDesk desk, CdsGuard guard) {
        this.practice = practice;
        this.desk = desk;
        this.guard = guard;
        this.service = CdsService.of(practice.rules());
        this.reports = new CdsReports(practice.clock());
    }

    void register(JavalinConfig config) {
        config.routes.options(CdsGuard.PATH, guard::preflight);
        config.routes.options(CdsGuard.PATH + "/*", guard::preflight);
        config.routes.get(CdsGuard.PATH, context -> ApiJson.json(context, 200, service.discovery()));
        config.routes.get(CdsGuard.ABOUT, this::about);
        config.routes.get(CdsGuard.REPORTS + "{name}", this::report);
        config.routes.post(CdsGuard.PATH + "/{id}", this::call);
        config.routes.post(CdsGuard.PATH + "/{id}" + CdsGuard.FEEDBACK, this::feedback);
    }

    private void call(Context context) throws IOException {
        String answer = service.call(context.pathParam("id"), body(context), practice.today(), surroundings(context));
        ApiJson.json(context, 200, answer);
    }

    private Surroundings surroundings(Context context) {
        String base = guard.base(context);
        return new Surroundings() {
            @Override
            public UUID uuid() {
                return UUID.randomUUID();
            }

            @Override
            public String about() {
                return base + CdsGuard.ABOUT;
            }

            @Override
            public String report(FhirPerson person, Result result) {
                return base
                        + CdsGuard.REPORTS
                        + reports.keep(person.assessment().on(result.assessedOn()));
            }
        };
    }

    private void report(Context context) {
        CdsReports.Kept kept = reports.get(context.pathParam("name"));
        if (kept == null) {
            throw new Refusal(
                    404,
                    "This report is no longer kept: open the record again for a new one. Reports are kept for an hour.");
        }
        Visit visit = desk.document(kept.person(), practice.today(), DocumentKind.ASSESSMENT);
        context.header("Content-Security-Policy", practice.documents().policy())
                .header("Referrer-Policy", "no-referrer")
                .html(practice.documents().html(DocumentKind.ASSESSMENT, List.of(visit)));
    }

    private void about(Context context) {
        About about = practice.rules().about();
        context.contentType("text/plain; charset=utf-8")
                .result(about.title() + "\n" + about.name() + " " + about.version() + ", SHA-256 "
                        + practice.rules().identity().sha256() + "\n\n" + about.intendedUse() + "\n\n- "
                        + String.join("\n- ", about.limits()) + "\n");
    }

    private void feedback(Context context) throws IOException {
        String id = context.pathParam("id");
        List<CardFeedback> told = service.feedback(id, body(context));
        if (practice.isNew() || practice.isLocked()) {
            context.header("Retry-After", RETRY_SECONDS);
            throw new Refusal(503, "The practice is locked, and cannot keep feedback yet; send it again later.");
        }
        String issuer = CdsGuard.issuer(context);
        practice.store()
                .feedback()
                .add(told.stream().map(each -> given(id, issuer, each)).toList());
        context.status(200);
    }

    private static GivenFeedback given(String service, @Nullable String issuer, CardFeedback told) {
        CardFeedback.Reason reason = told.reason();
        return new GivenFeedback(
                service,
                issuer,
                told.card(),
                told.accepted(),
                told.suggestions(),
                reason == null ? null : reason.system(),
                reason == null ? null : reason.code(),
                told.comment(),
                told.at());
    }

    /** The body is read here: it may be longer than those of pages and of the REST API. */
    private static String body(Context context) throws IOException {
        byte[] bytes = context.bodyInputStream().readNBytes(CdsGuard.MOST_BYTES + 1);
        if (bytes.length > CdsGuard.MOST_BYTES) {
            throw new Refusal(413, "The request is longer than " + CdsGuard.MOST_BYTES + " bytes.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
