package dev.plumbline.cdshooks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client with keys of its own, which signs as it likes. */
public final class Signing {

    /** The issuer of its tokens. */
    public static final String ISSUER = "https://ehr.example";

    static final String CALLED = "https://cds.example/cds-services/plumbline-patient-view";

    private final Map<String, JWK> keys = new LinkedHashMap<>();

    private Signing() {}

    /** One key a curve and length. */
    public static Signing made() {
        try {
            Signing signing = new Signing();
            signing.add(new ECKeyGenerator(Curve.P_384).keyID("ES384").generate());
            signing.add(new ECKeyGenerator(Curve.P_256).keyID("ES256").generate());
            signing.add(new ECKeyGenerator(Curve.P_521).keyID("ES512").generate());
            signing.add(new RSAKeyGenerator(2_048).keyID("RS384").generate());
            return signing;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(JWK key) {
        keys.put(key.getKeyID(), key);
    }

    RSAKey rsa() {
        return (RSAKey) key("RS384");
    }

    JWK key(String id) {
        return java.util.Objects.requireNonNull(keys.get(id));
    }

    /** Those who trust it. */
    public TrustedClients trusted(Path folder) throws IOException {
        List<JWK> all = new ArrayList<>(keys.values());
        Path file = folder.resolve("jwks.json");
        Files.writeString(file, new JWKSet(all).toPublicJWKSet().toString());
        return TrustedClients.read(Map.of(ISSUER, file));
    }

    /** What a token for this URL says, at this time. */
    public static Map<String, @Nullable Object> claims(Object audience, Instant now) {
        Map<String, @Nullable Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", audience);
        claims.put("exp", now.getEpochSecond() + 300);
        claims.put("iat", now.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    /** The header of a call with a token that says this. */
    public String bearer(Map<String, @Nullable Object> claims) {
        return bearer(claims, "ES384", JWSAlgorithm.ES384, "JWT");
    }

    String bearer(Map<String, @Nullable Object> claims, String kid, JWSAlgorithm algorithm, @Nullable String type) {
        JWSHeader.Builder header = new JWSHeader.Builder(algorithm)
                .keyID(kid)
                .jwkURL(java.net.URI.create("http://127.0.0.1:9/nobody-goes-there"));
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        try {
            JWK key = keys.getOrDefault(kid, key("ES384"));
            JWSObject token = new JWSObject(header.build(), new Payload(new LinkedHashMap<>(claims)));
            JWSSigner signer = key instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner((RSAKey) key);
            token.sign(signer);
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
