package banmian.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class FaultsTest {
    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05", "23505", "23514", "54000"})
    void whatAValueCausesIsTheRecordsFault(String state) {
        assertThat(Faults.isOfData(new IllegalStateException(new SQLException("no", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "57P01", "57P03", "53300", "53100", "40P01", "25006", "42P01", "28P01", "57014", ""})
    void whatTheDatabaseCausesIsWaitedOut(String state) {
        assertThat(Faults.isOfData(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAConnectionIsWaitedOut() {
        assertThat(Faults.isOfData(new SQLException("acquisition timeout"))).isFalse();
    }

    @Test
    void twoServicesStoringTheSameNewPageTryAgain() {
        // Given: the fields of a server's error, each by its letter
        String fields = "SERROR\0C23505\0Mduplicate key\0npage_pkey\0";

        // When
        PSQLException race = new PSQLException(new ServerErrorMessage(fields));

        // Then
        assertThat(Faults.isOfData(race)).isFalse();
    }

    @Test
    void aValueThatCannotBeReadIsTheRecordsFault() {
        assertThat(Faults.isOfData(new IllegalArgumentException("not a version")))
                .isTrue();
    }

    @Test
    void anythingElseIsWaitedOut() {
        assertThat(Faults.isOfData(new IllegalStateException("shutting down"))).isFalse();
    }

    @Test
    void theSummaryDoesNotQuoteWhatTheDatabaseQuotes() {
        // Given
        SQLException quoting = new SQLException("Key (id)=(三座口袋公园) already exists", "23505");

        // When
        String summary = Faults.summary(new IllegalStateException(quoting));

        // Then
        assertThat(summary).isEqualTo("the database answers with SQLSTATE 23505");
    }
}
