package dev.plumbline.store;

import org.bouncycastle.crypto.PasswordConverter;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work a guess of a passphrase costs.
 *
 * @param memory in KiB
 * @param passes over the memory
 */
record Argon2(int memory, int passes) {

    /** More than the least that OWASP asks for (19 MiB and 2 passes), and a fifth of a second on a laptop. */
    static final Argon2 USUAL = new Argon2(47_104, 2);

    static final int SALT = 16;

    Argon2 {
        // What a file says is not worked through whatever it says: it may have been tampered with.
        if (memory < 8 || memory > 1 << 20 || passes < 1 || passes > 16) {
            throw new IllegalArgumentException("Argon2id with " + memory + " KiB and " + passes + " passes");
        }
    }

    /** 32 bytes of a passphrase, which is left as it is. */
    byte[] derive(char[] passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .withCharToByteConverter(PasswordConverter.UTF8)
                .build());
        byte[] derived = new byte[32];
        generator.generateBytes(passphrase, derived);
        return derived;
    }
}
