package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.OFFICE;
import static org.dragoman.persistence.generated.Tables.OFFICE_TITLE;
import static org.dragoman.persistence.generated.Tables.TENURE;

import java.util.List;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.OfficeId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes offices and who held them. */
@Repository
class OfficeRepository {

    private final DSLContext jooq;

    OfficeRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    OfficeId insert(ActorId body, int level, LocalizedText title) {
        OfficeId id = new OfficeId(jooq.insertInto(OFFICE)
                .set(OFFICE.BODY_ID, body.value())
                .set(OFFICE.PROTOCOL_LEVEL, (short) level)
                .returningResult(OFFICE.ID)
                .fetchSingle()
                .value1());
        title.texts()
                .forEach((language, text) -> jooq.insertInto(OFFICE_TITLE)
                        .set(OFFICE_TITLE.OFFICE_ID, id.value())
                        .set(OFFICE_TITLE.LANGUAGE, language.code())
                        .set(OFFICE_TITLE.TITLE_TEXT, text)
                        .execute());
        return id;
    }

    void setTenures(ActorId actor, List<Tenure> tenures) {
        jooq.deleteFrom(TENURE).where(TENURE.ACTOR_ID.eq(actor.value())).execute();
        for (int ordinal = 0; ordinal < tenures.size(); ordinal++) {
            Tenure tenure = tenures.get(ordinal);
            jooq.insertInto(TENURE)
                    .set(TENURE.ACTOR_ID, actor.value())
                    .set(TENURE.ORDINAL, (short) ordinal)
                    .set(TENURE.OFFICE_ID, tenure.office().value())
                    .set(TENURE.HELD_FROM, tenure.from())
                    .set(TENURE.HELD_TO, tenure.to())
                    .execute();
        }
    }
}
