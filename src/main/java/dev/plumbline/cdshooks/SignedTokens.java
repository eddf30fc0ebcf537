package dev.plumbline.cdshooks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import dev.plumbline.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link TrustedClients} does, where the library for it is there. */
final class SignedTokens {

    private static final String BEARER = "Bearer ";
    private static final long LEEWAY = 60;
    private static final long LONGEST = Duration.ofHours(1).toSeconds();
    private static final int LONGEST_ID = 256;
    private static final int LEAST_RSA_BITS = 2_048;
    private static final Map<JWSAlgorithm, Curve> EC =
            Map.of(JWSAlgorithm.ES256, Curve.P_256, JWSAlgorithm.ES384, Curve.P_384);
    private static final List<JWSAlgorithm> RSA = List.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384);

    private final Map<String, JWKSet> keys;
    private final SeenTokens seen = new SeenTokens();

    private SignedTokens(Map<String, JWKSet> keys) {
        this.keys = keys;
    }

    static SignedTokens read(Map<String, Path> files) throws IOException {
        Map<String, JWKSet> keys = new LinkedHashMap<>();
        for (Map.Entry<String, Path> each : files.entrySet()) {
            try {
                JWKSet set = JWKSet.parse(Files.readString(each.getValue())).toPublicJWKSet();
                if (set.getKeys().stream().noneMatch(key -> key.getKeyID() != null && isStrong(key))) {
                    throw new PlumblineException(each.getValue()
                            + ": no key with a kid for ES256, ES384, RS256 or RS384 (2,048 bits or more) is in it");
                }
                keys.put(each.getKey(), set);
            } catch (ParseException e) {
                throw new PlumblineException(
                        each.getValue() + ": not readable as a JWK Set, such as {\"keys\": [{\"kty\": \"EC\", …}]}");
            }
        }
        return new SignedTokens(keys);
    }

    String verify(@Nullable String authorization, Collection<String> audiences, Instant now) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new UntrustedException(
                    "send Authorization: Bearer and a JSON Web Token signed by a client that was named here");
        }
        JWSObject token = parsed(authorization.substring(BEARER.length()).strip());
        Claims claims = new Claims(token.getPayload().toJSONObject());
        String issuer = claims.text("iss");
        JWK key = key(token.getHeader(), issuer);
        if (!isSigned(token, key)) {
            throw new UntrustedException("the signature of the token is not that of its key (kid)");
        }
        claims.refuseOtherAudiences(audiences);
        long expiry = claims.refuseOtherTimes(now.getEpochSecond(), LEEWAY, LONGEST);
        String id = claims.text("jti");
        if (id.length() > LONGEST_ID) {
            throw new UntrustedException("the token's jti is longer than " + LONGEST_ID + " characters");
        }
        claims.refuseOddTenant();
        if (!seen.isNew(issuer + "\n" + id, now.getEpochSecond(), expiry + LEEWAY)) {
            throw new UntrustedException("the token was used before (jti); sign a new one for each call");
        }
        return issuer;
    }

    private static JWSObject parsed(String text) {
        try {
            JWSObject token = JWSObject.parse(text);
            JWSHeader header = token.getHeader();
            if (!EC.containsKey(header.getAlgorithm()) && !RSA.contains(header.getAlgorithm())) {
                throw new UntrustedException("the token's alg is none of ES256, ES384, RS256, RS384");
            } else if (header.getType() == null
                    || !"JWT".equals(header.getType().getType())) {
                throw new UntrustedException("the token's typ is not JWT");
            } else if (header.getKeyID() == null) {
                throw new UntrustedException("the token names no key (kid)");
            } else if (token.getPayload().toJSONObject() == null) {
                throw new UntrustedException("the token holds no JSON object");
            }
            return token;
        } catch (ParseException | IllegalArgumentException e) {
            throw new UntrustedException("the token is no signed JSON Web Token");
        }
    }

    private JWK key(JWSHeader header, String issuer) {
        JWKSet known = keys.get(issuer);
        if (known == null) {
            throw new UntrustedException("the token's issuer (iss) was not named here");
        }
        List<JWK> fitting = known.getKeys().stream()
                .filter(key -> header.getKeyID().equals(key.getKeyID()))
                .toList();
        if (fitting.size() != 1) {
            throw new UntrustedException("the token's key (kid) is not one of its issuer's");
        }
        JWK key = fitting.get(0);
        boolean fits = isStrong(key)
                && (key.getAlgorithm() == null || key.getAlgorithm().equals(header.getAlgorithm()))
                && (key instanceof ECKey ec
                        ? ec.getCurve().equals(EC.get(header.getAlgorithm()))
                        : RSA.contains(header.getAlgorithm()));
        if (!fits) {
            throw new UntrustedException("the token's alg does not fit its key");
        }
        return key;
    }

    private static boolean isStrong(JWK key) {
        boolean signs = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
        return signs
                && (key instanceof ECKey ec
                        ? EC.containsValue(ec.getCurve())
                        : key instanceof RSAKey rsa && rsa.size() >= LEAST_RSA_BITS);
    }

    private static boolean isSigned(JWSObject token, JWK key) {
        try {
            JWSVerifier verifier = key instanceof ECKey ec
                    ? new ECDSAVerifier(ec)
                    : new RSASSAVerifier(((RSAKey) key).toRSAPublicKey());
            return token.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }
}
