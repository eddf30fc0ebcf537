package dev.plumbline.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables of an older release to this one's. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource source, Vendor vendor) {
        to(source, vendor, "latest");
    }

    /** As far as a version, such as {@code 1}: a backup is taken up in the tables it was written from. */
    static void to(DataSource source, Vendor vendor, String version) {
        try {
            configured(source, vendor).target(version).load().migrate();
        } catch (FlywayValidateException e) {
            throw new StoreException(
                    StoreException.Kind.UNREADABLE,
                    "this store was written by a later release, or its tables were changed by hand; open it with the"
                            + " release that wrote it");
        } catch (FlywayException e) {
            throw new StoreException(
                    StoreException.Kind.FAULT, "the tables of the store could not be brought up to this release");
        }
    }

    /** The version that the tables have. */
    static String version(DataSource source, Vendor vendor) {
        return String.valueOf(configured(source, vendor).load().info().current().getVersion());
    }

    private static FluentConfiguration configured(DataSource source, Vendor vendor) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(vendor.migrations().toArray(String[]::new))
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
    }
}
