package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Everything that was found about one person: one record for each topic, whether or not anything of it was asked. What is not
 * given is a record in which nothing was assessed.
 */
@RecordBuilder
public record Facts(
        Visit visit,
        Client client,
        Pain pain,
        Legs legs,
        CaudaEquina caudaEquina,
        Neuro neuro,
        Trauma trauma,
        History history,
        Systemic systemic,
        Visceral visceral,
        Sitting sitting,
        Driving driving,
        Screens screens,
        Posture posture,
        Lifting lifting,
        Work work,
        Activity activity,
        Sleep sleep,
        Wellbeing wellbeing,
        Fuelling fuelling,
        Training training,
        Running running,
        LegLength legLength,
        Hips hips,
        Strength strength,
        Core core,
        Flexibility flexibility,
        Provocation provocation,
        BoneStress boneStress,
        Function function,
        Outcome outcome) {

    public Facts {
        visit = visit == null ? VisitBuilder.builder().build() : visit;
        client = client == null ? ClientBuilder.builder().build() : client;
        pain = pain == null ? PainBuilder.builder().build() : pain;
        legs = legs == null ? LegsBuilder.builder().build() : legs;
        caudaEquina = caudaEquina == null ? CaudaEquinaBuilder.builder().build() : caudaEquina;
        neuro = neuro == null ? NeuroBuilder.builder().build() : neuro;
        trauma = trauma == null ? TraumaBuilder.builder().build() : trauma;
        history = history == null ? HistoryBuilder.builder().build() : history;
        systemic = systemic == null ? SystemicBuilder.builder().build() : systemic;
        visceral = visceral == null ? VisceralBuilder.builder().build() : visceral;
        sitting = sitting == null ? SittingBuilder.builder().build() : sitting;
        driving = driving == null ? DrivingBuilder.builder().build() : driving;
        screens = screens == null ? ScreensBuilder.builder().build() : screens;
        posture = posture == null ? PostureBuilder.builder().build() : posture;
        lifting = lifting == null ? LiftingBuilder.builder().build() : lifting;
        work = work == null ? WorkBuilder.builder().build() : work;
        activity = activity == null ? ActivityBuilder.builder().build() : activity;
        sleep = sleep == null ? SleepBuilder.builder().build() : sleep;
        wellbeing = wellbeing == null ? WellbeingBuilder.builder().build() : wellbeing;
        fuelling = fuelling == null ? FuellingBuilder.builder().build() : fuelling;
        training = training == null ? TrainingBuilder.builder().build() : training;
        running = running == null ? RunningBuilder.builder().build() : running;
        legLength = legLength == null ? LegLengthBuilder.builder().build() : legLength;
        hips = hips == null ? HipsBuilder.builder().build() : hips;
        strength = strength == null ? StrengthBuilder.builder().build() : strength;
        core = core == null ? CoreBuilder.builder().build() : core;
        flexibility = flexibility == null ? FlexibilityBuilder.builder().build() : flexibility;
        provocation = provocation == null ? ProvocationBuilder.builder().build() : provocation;
        boneStress = boneStress == null ? BoneStressBuilder.builder().build() : boneStress;
        function = function == null ? FunctionBuilder.builder().build() : function;
        outcome = outcome == null ? OutcomeBuilder.builder().build() : outcome;
    }

    /** Facts of which nothing was assessed. */
    public static Facts none() {
        return FactsBuilder.builder().build();
    }
}
