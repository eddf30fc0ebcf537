package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.plumbline.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specification's section on trusting clients, with keys that sign. */
class TrustedClientsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final List<String> AUDIENCES = List.of(Signing.CALLED, "https://cds.example/cds-services");

    @TempDir
    private static Path folder;

    private static Signing ehr;
    private static TrustedClients trusted;

    private final Map<String, @Nullable Object> claims = Signing.claims(Signing.CALLED, NOW);

    @BeforeAll
    static void trust() throws IOException {
        ehr = Signing.made();
        trusted = ehr.trusted(folder);
    }

    @ParameterizedTest
    @CsvSource({"ES384,ES384", "ES256,ES256", "RS384,RS384", "RS384,RS256"})
    void a_token_is_signed_with_a_private_key_by_es384_rs384_and_their_smaller_kin(String kid, String algorithm) {
        assertThat(verify(ehr.bearer(claims, kid, JWSAlgorithm.parse(algorithm), "JWT")))
                .isEqualTo(Signing.ISSUER);
    }

    @Test
    void the_token_is_in_the_header_as_a_bearer_token() {
        refused(null, "send Authorization: Bearer");
        refused("Basic b2xnYTpw", "send Authorization: Bearer");
        refused("Bearer ", "no signed JSON Web Token");
        refused("Bearer a.b.c", "no signed JSON Web Token");
        assertThat(verify(ehr.bearer(claims).replace("Bearer", "bearer"))).isEqualTo(Signing.ISSUER);
    }

    @Test
    void none_is_no_signature() {
        String plain = new PlainObject(new Payload(new LinkedHashMap<>(claims))).serialize();

        refused("Bearer " + plain, "no signed JSON Web Token");
    }

    @Test
    void a_shared_secret_is_no_signature_even_if_it_is_the_public_key() throws JOSEException {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(com.nimbusds.jose.JOSEObjectType.JWT)
                        .keyID("RS384")
                        .build(),
                new Payload(new LinkedHashMap<>(claims)));
        token.sign(new MACSigner(ehr.rsa().toRSAPublicKey().getEncoded()));

        refused("Bearer " + token.serialize(), "alg");
    }

    @Test
    void an_algorithm_that_does_not_fit_the_key_is_refused() {
        refused(ehr.bearer(claims, "ES512", JWSAlgorithm.ES512, "JWT"), "alg");
        String token = ehr.bearer(claims, "ES256", JWSAlgorithm.ES256, "JWT");
        String header = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"ES384\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        refused("Bearer " + header + token.substring(token.indexOf('.')), "alg does not fit");
    }

    @Test
    void the_type_is_jwt_and_the_key_is_named() {
        refused(ehr.bearer(claims, "ES384", JWSAlgorithm.ES384, null), "typ");
        refused(ehr.bearer(claims, "ES384", JWSAlgorithm.ES384, "at+jwt"), "typ");
        refused(ehr.bearer(claims, "unknown", JWSAlgorithm.ES384, "JWT"), "kid");
    }

    @Test
    void what_was_changed_after_signing_is_refused() {
        String[] parts = ehr.bearer(claims).split("\\.", -1);
        claims.put("tenant", "another");
        String[] other = ehr.bearer(claims).split("\\.", -1);

        refused(parts[0] + "." + other[1] + "." + parts[2], "signature");
    }

    @Test
    void the_key_of_somebody_else_signs_nothing_whatever_address_it_names() {
        refused(Signing.made().bearer(claims), "signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp", "iat", "jti"})
    void each_claim_is_required(String claim) {
        claims.remove(claim);

        refused(ehr.bearer(claims), claim);
    }

    @Test
    void the_issuer_is_on_the_list() {
        claims.put("iss", "https://elsewhere.example");

        refused(ehr.bearer(claims), "iss");
    }

    @Test
    void the_audience_is_the_url_that_was_called_alone_or_in_a_list() {
        assertThat(verify(ehr.bearer(Signing.claims(List.of("x", Signing.CALLED), NOW))))
                .isEqualTo(Signing.ISSUER);
        refused(ehr.bearer(Signing.claims("https://cds.example/cds-services/other", NOW)), "aud");
        refused(ehr.bearer(Signing.claims(List.of(), NOW)), "aud");
        refused(ehr.bearer(Signing.claims(List.of(Map.of("x", Signing.CALLED)), NOW)), "aud");
    }

    @ParameterizedTest
    @CsvSource({"exp,-61,exp", "exp,3700,exp", "iat,61,iat", "nbf,61,nbf"})
    void a_token_out_of_its_time_is_refused(String claim, long seconds, String named) {
        claims.put(claim, NOW.getEpochSecond() + seconds);

        refused(ehr.bearer(claims), named);
    }

    @ParameterizedTest
    @CsvSource({"exp,-59", "exp,3600", "iat,59", "iat,-9000"})
    void clocks_may_differ_by_a_minute(String claim, long seconds) {
        claims.put(claim, NOW.getEpochSecond() + seconds);

        assertThat(verify(ehr.bearer(claims))).isEqualTo(Signing.ISSUER);
    }

    @Test
    void times_are_numbers() {
        claims.put("exp", "1422568860");

        refused(ehr.bearer(claims), "exp");
    }

    @Test
    void a_token_is_good_for_one_call() {
        String once = ehr.bearer(claims);
        assertThat(verify(once)).isEqualTo(Signing.ISSUER);

        refused(once, "jti");
        refused(ehr.bearer(claims, "RS384", JWSAlgorithm.RS384, "JWT"), "jti");
    }

    @Test
    void what_is_remembered_of_tokens_has_an_end() {
        SeenTokens seen = new SeenTokens();
        assertThat(seen.isNew("a", 100, 200)).isTrue();
        assertThat(seen.isNew("a", 200, 300)).isFalse();
        assertThat(seen.isNew("a", 201, 300)).isTrue();
        for (int i = 1; i < 100_000; i++) {
            seen.isNew("n" + i, 201, 300);
        }

        assertThat(seen.isNew("one too many", 201, 300)).isFalse();
        assertThat(seen.isNew("later", 301, 400)).isTrue();
    }

    @Test
    void a_tenant_is_a_text_where_there_is_one() {
        claims.put("tenant", "2ddd6c3a-8e9a-44c6-a305-52111ad302a2");
        assertThat(verify(ehr.bearer(claims))).isEqualTo(Signing.ISSUER);

        Map<String, @Nullable Object> odd = Signing.claims(Signing.CALLED, NOW);
        odd.put("tenant", 5);
        refused(ehr.bearer(odd), "tenant");
    }

    @Test
    void a_refusal_quotes_nothing_of_the_token() {
        claims.put("iss", "SECRET");
        assertThatThrownBy(() -> verify(ehr.bearer(claims))).message().doesNotContain("SECRET", "eyJ");
    }

    @Test
    void a_file_without_a_good_key_is_refused_when_it_is_read() throws IOException, JOSEException {
        RSAKey weak = new RSAKeyGenerator(1_024, true).keyID("weak").generate();
        for (String keys : List.of("{}", "{\"keys\":[]}", "x", new JWKSet((JWK) weak).toString())) {
            Path file = folder.resolve("bad.json");
            Files.writeString(file, keys);

            assertThatThrownBy(() -> TrustedClients.read(Map.of(Signing.ISSUER, file)))
                    .as(keys)
                    .isInstanceOf(PlumblineException.class)
                    .hasMessageContaining("bad.json: ");
        }
    }

    private static String verify(@Nullable String authorization) {
        return trusted.verify(authorization, AUDIENCES, NOW);
    }

    private static void refused(@Nullable String authorization, String about) {
        assertThatThrownBy(() -> verify(authorization))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining(about);
    }
}
