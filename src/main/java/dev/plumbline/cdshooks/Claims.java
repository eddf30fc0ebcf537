package dev.plumbline.cdshooks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a token says, checked one by one. */
record Claims(Map<String, Object> said) {

    String text(String name) {
        @Nullable Object value = said.get(name);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new UntrustedException("the token has no " + name);
    }

    void refuseOtherAudiences(Collection<String> accepted) {
        @Nullable Object value = said.get("aud");
        List<?> meant = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        if (meant.stream().noneMatch(each -> each instanceof String url && accepted.contains(url))) {
            throw new UntrustedException("the token's audience (aud) is not the URL that was called");
        }
    }

    /** When it expires. All times are in seconds. */
    long refuseOtherTimes(long now, long leeway, long longest) {
        long expiry = seconds("exp");
        if (expiry <= now - leeway) {
            throw new UntrustedException("the token has expired (exp)");
        } else if (expiry > now + longest + leeway) {
            throw new UntrustedException("the token is good for more than an hour (exp)");
        } else if (seconds("iat") > now + leeway) {
            throw new UntrustedException("the token is of the future (iat)");
        } else if (said.containsKey("nbf") && seconds("nbf") > now + leeway) {
            throw new UntrustedException("the token is not good yet (nbf)");
        }
        return expiry;
    }

    void refuseOddTenant() {
        if (said.containsKey("tenant")) {
            text("tenant");
        }
    }

    private long seconds(String name) {
        @Nullable Object value = said.get(name);
        if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() < 1e15) {
            return number.longValue();
        }
        throw new UntrustedException("the token has no " + name + ", in seconds since 1970");
    }
}
