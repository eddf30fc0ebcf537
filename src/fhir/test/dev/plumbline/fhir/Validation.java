package dev.plumbline.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import dev.plumbline.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The validator of HAPI FHIR, which knows R4, our Questionnaires and our codes, and calls nobody. */
final class Validation {

    /** Warnings that say nothing about us, each with the reason. */
    private static final Map<String, Pattern> EXPLAINED = Map.of(
            "LOINC itself does not come with the validator: CodeEntriesTest checks its digits",
            Pattern.compile("codeSystem 'http://loinc\\.org' version 'null' is not supported"),
            "nor does SNOMED CT",
            Pattern.compile("codeSystem 'http://snomed\\.info/sct' version 'null' is not supported"));

    private static final FhirContext CONTEXT = FhirContext.forR4();

    private final FhirValidator validator;

    Validation(RuleSet rules) {
        OwnResources own = new OwnResources();
        for (String bundle :
                List.of(Terminology.of(rules).json(), Questionnaires.of(rules).all())) {
            CONTEXT.newJsonParser()
                    .parseResource(Bundle.class, bundle)
                    .getEntry()
                    .forEach(entry -> own.add(entry.getResource()));
        }
        ValidationSupportChain chain = new ValidationSupportChain(
                own,
                new DefaultProfileValidationSupport(CONTEXT),
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT),
                new SnapshotGeneratingValidationSupport(CONTEXT));
        FhirInstanceValidator instance = new FhirInstanceValidator(chain);
        instance.setErrorForUnknownProfiles(true);
        this.validator = CONTEXT.newValidator().registerValidatorModule(instance);
    }

    /** What is wrong with a resource, or may be: each message with where it stands; what has an explanation is left out. */
    List<String> complaints(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                .filter(message -> EXPLAINED.values().stream()
                        .noneMatch(pattern -> pattern.matcher(String.valueOf(message.getMessage()))
                                .find()))
                .map(Validation::said)
                .toList();
    }

    /** The same counted: many resources have the same fault. */
    Map<String, Integer> counted(List<String> resources) {
        return counted(resources.stream());
    }

    /** The same of many, made one by one. */
    Map<String, Integer> counted(Stream<String> resources) {
        Map<String, Integer> counted = new TreeMap<>();
        resources
                .parallel()
                .flatMap(json -> complaints(json).stream())
                .toList()
                .forEach(complaint -> counted.merge(complaint.replaceAll("\\[\\d+]", "[]"), 1, Integer::sum));
        return counted;
    }

    /** The support that comes with the library knows codes and profiles, but no Questionnaires. */
    private static final class OwnResources extends PrePopulatedValidationSupport {

        private final Map<String, IBaseResource> questionnaires = new HashMap<>();

        OwnResources() {
            super(CONTEXT);
        }

        void add(Resource resource) {
            addResource(resource);
            if (resource instanceof Questionnaire questionnaire) {
                questionnaires.put(questionnaire.getUrl(), questionnaire);
                questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
            }
        }

        /** Who does not say what is wanted gets it as it is. */
        @SuppressWarnings("unchecked")
        private static <T extends IBaseResource> T cast(@Nullable Class<T> type, IBaseResource known) {
            return type == null ? (T) known : type.cast(known);
        }

        @Override
        @SuppressWarnings("NullAway") // the library says null where there is none
        public <T extends IBaseResource> T fetchResource(@Nullable Class<T> type, String uri) {
            IBaseResource known = questionnaires.get(uri);
            return known != null && (type == null || type.isInstance(known))
                    ? cast(type, known)
                    : super.fetchResource(type, uri);
        }
    }

    private static String said(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage();
    }
}
