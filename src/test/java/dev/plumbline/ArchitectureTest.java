package dev.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The invariants of the house. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.plumbline");

    private static final String[] INNER = {
        "dev.plumbline.fact..",
        "dev.plumbline.conclusion..",
        "dev.plumbline.catalogue..",
        "dev.plumbline.reason..",
        "dev.plumbline.result..",
        "dev.plumbline.json..",
        "dev.plumbline.engine..",
        "dev.plumbline.intake..",
        "dev.plumbline.picture..",
    };
    private static final String[] DOORS = {
        "dev.plumbline.cli..",
        "dev.plumbline.report..",
        "dev.plumbline.document..",
        "dev.plumbline.batch..",
        "dev.plumbline.cdshooks..",
        "dev.plumbline.fhir..",
        "dev.plumbline.store..",
        "dev.plumbline.web..",
        "dev.plumbline.junit.."
    };
    private static final Set<Class<?>> CLOCKS = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            Instant.class,
            ZonedDateTime.class,
            Clock.class,
            ZoneId.class,
            TimeZone.class);
    private static final Set<String> READINGS = Set.of(
            "now", "systemDefault", "systemDefaultZone", "systemUTC", "getDefault", "currentTimeMillis", "nanoTime");
    private static final Set<String> ENVIRONMENT =
            Set.of("getenv", "getProperty", "getProperties", "setProperty", "lineSeparator", "exit");

    @Test
    void facts_and_conclusions_know_the_jdk_and_annotations_only() {
        for (String name : List.of("dev.plumbline.fact", "dev.plumbline.conclusion")) {
            classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            name,
                            "java..",
                            "org.jspecify.annotations",
                            "io.soabase.recordbuilder.core",
                            "javax.annotation.processing")
                    .check(MAIN);
        }
    }

    @Test
    void only_the_engine_sees_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .check(MAIN);
    }

    @Test
    void no_clock_is_read_inside_an_assessment() {
        noAccess(
                "read a clock",
                access ->
                        (isOneOf(access, CLOCKS) || isOn(access, System.class)) && READINGS.contains(access.getName()));
    }

    @Test
    void no_default_locale_time_zone_or_charset_is_used_inside_an_assessment() {
        noAccess(
                "use the default locale",
                access -> isOn(access, Locale.class) && access.getName().equals("getDefault"));
        noAccess(
                "change case by the default locale",
                access -> isOn(access, String.class)
                        && Set.of("toLowerCase", "toUpperCase").contains(access.getName())
                        && access.getDescription().contains("Case()"));
        noAccess(
                "format by the default locale",
                access -> isOn(access, String.class)
                        && (access.getName().equals("formatted")
                                || access.getDescription().contains("String.format(java.lang.String,")));
        noAccess(
                "use the default charset",
                access -> access.getDescription().contains("Charset.defaultCharset()")
                        || access.getDescription().contains("String.getBytes()"));
    }

    @Test
    void nothing_is_random_inside_an_assessment() {
        noAccess(
                "be random",
                access -> isOneOf(access, Set.of(Random.class, ThreadLocalRandom.class, UUID.class))
                        || (isOn(access, Math.class) && access.getName().equals("random"))
                        || access.getTargetOwner().isEquivalentTo(java.util.SplittableRandom.class));
    }

    @Test
    void the_environment_is_asked_for_the_owner_of_the_cache_only() {
        noAccess(
                "read the environment",
                access -> isOn(access, System.class)
                        && ENVIRONMENT.contains(access.getName())
                        && !access.getOriginOwner().getSimpleName().equals("ImageCache"));
    }

    @Test
    void results_facts_and_conclusions_cannot_change() {
        fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(
                                "dev.plumbline.result", "dev.plumbline.fact", "dev.plumbline.conclusion")
                        .and(not(describe(
                                "are builders",
                                type -> type.getSimpleName().contains("Builder")
                                        || type.getName().contains("Builder$")))))
                .should()
                .beFinal()
                .check(MAIN);
        classes()
                .that()
                .resideInAPackage("dev.plumbline.result")
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .beRecords()
                .check(MAIN);
    }

    @Test
    void doors_are_used_by_nobody_inside() {
        noClasses()
                .that()
                .resideOutsideOfPackages(DOORS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOORS)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.plumbline.report..",
                        "dev.plumbline.document..",
                        "dev.plumbline.batch..",
                        "dev.plumbline.cdshooks..",
                        "dev.plumbline.fhir..",
                        "dev.plumbline.store..",
                        "dev.plumbline.web..",
                        "dev.plumbline.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.plumbline.cli..")
                .check(MAIN);
    }

    @Test
    void pictures_know_facts_and_the_catalogue_only() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.picture..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.plumbline.(*)..")
                        .and(not(resideInAnyPackage(
                                "dev.plumbline.picture..",
                                "dev.plumbline.fact..",
                                "dev.plumbline.catalogue..",
                                "dev.plumbline.conclusion.."))))
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.plumbline.picture.Raster")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.batik..")
                .check(MAIN);
    }

    @Test
    void only_the_command_line_knows_its_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(MAIN);
    }

    @Test
    void only_documents_know_how_pages_are_filled_and_printed() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.plumbline.document..", "dev.plumbline.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(MAIN);
        classes()
                .that()
                .resideInAPackage("dev.plumbline.document.view")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.plumbline.document.view", "java..", "org.jspecify.annotations")
                .check(MAIN);
    }

    @Test
    void only_the_store_knows_databases_and_how_secrets_are_kept() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "javax.crypto..",
                        "org.h2..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "org.jdbi..",
                        "com.zaxxer..",
                        "org.bouncycastle..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.plumbline.document..",
                        "dev.plumbline.report..",
                        "dev.plumbline.batch..",
                        "dev.plumbline.cdshooks..",
                        "dev.plumbline.web..")
                .check(MAIN);
    }

    @Test
    void cds_hooks_know_fhir_and_what_is_inside_and_nobody_else_knows_how_tokens_are_signed() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.cdshooks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.plumbline.report..",
                        "dev.plumbline.document..",
                        "dev.plumbline.batch..",
                        "dev.plumbline.store..",
                        "dev.plumbline.web..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.cdshooks..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.nimbusds..")
                .check(MAIN);
    }

    @Test
    void only_the_practice_in_a_browser_knows_how_it_is_served() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..")
                .check(MAIN);
        classes()
                .that()
                .resideInAPackage("dev.plumbline.web.view")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.plumbline.web.view", "java..", "org.jspecify.annotations")
                .check(MAIN);
    }

    @Test
    void only_the_helpers_for_tests_know_junit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.opentest4j..")
                .check(MAIN);
    }

    @Test
    void comparing_versions_and_trying_properties_is_the_same_on_every_machine_and_prints_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.plumbline.diff..", "dev.plumbline.props..")
                .should()
                .accessTargetWhere(describe(
                        "read a clock, the environment or unseeded chance, or print",
                        access -> (isOneOf(access, CLOCKS) && READINGS.contains(access.getName()))
                                || isOn(access, System.class)
                                || isOneOf(access, Set.of(ThreadLocalRandom.class, UUID.class))
                                || (isOn(access, Math.class) && access.getName().equals("random"))))
                .check(MAIN);
    }

    @Test
    void inner_rooms_do_not_print() {
        noAccess(
                "print",
                access ->
                        isOn(access, System.class) && Set.of("out", "err", "in").contains(access.getName()));
    }

    @Test
    void packages_do_not_depend_on_one_another_in_circles() {
        slices().matching("dev.plumbline.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(type -> packages.add(type.getPackageName()));
        Set<String> described = new TreeSet<>();
        MAIN.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .forEach(type -> described.add(type.getPackageName()));

        assertThat(described).isEqualTo(packages).hasSizeGreaterThan(10);
    }

    @Test
    void nothing_is_logged() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(MAIN);
    }

    private interface Forbidden {
        boolean test(JavaAccess<?> access);
    }

    private static void noAccess(String what, Forbidden forbidden) {
        noClasses()
                .that()
                .resideInAnyPackage(INNER)
                .should()
                .accessTargetWhere(describe(what, forbidden::test))
                .check(MAIN);
    }

    private static boolean isOn(JavaAccess<?> access, Class<?> type) {
        return access.getTargetOwner().isEquivalentTo(type);
    }

    private static boolean isOneOf(JavaAccess<?> access, Set<Class<?>> types) {
        JavaClass owner = access.getTargetOwner();
        return types.stream().anyMatch(owner::isEquivalentTo);
    }
}
