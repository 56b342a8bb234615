package kz.zholdanym.web.verification;

import java.time.Instant;
import java.util.List;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.VerifiedDocument;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;
import kz.zholdanym.web.verification.VerificationPage.Problem;

/** The pages of verification in their shapes. */
public final class VerificationSamples {

    private static final VerificationCode CODE = new VerificationCode("7K3MQ2X9D4TBH8RW");
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor's Office of Almaly District of Almaty");

    private VerificationSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                new Sample("verify", "/verify", new VerificationPage("", Problem.NONE), Visitor.ANYONE),
                new Sample(
                        "verify-no-code",
                        "/verify?code=x",
                        new VerificationPage("<script>\"&", Problem.NOT_A_CODE),
                        Visitor.ANYONE),
                new Sample(
                        "verify-no-document",
                        "/verify/7K3MQ2X9D4TBH8RW",
                        new VerificationPage("7K3M", Problem.NO_DOCUMENT),
                        Visitor.ANYONE),
                new Sample(
                        "verify-coupon",
                        "/verify/7K3MQ2X9D4TBH8RW",
                        document(DocumentKind.COUPON, true),
                        Visitor.ANYONE),
                new Sample(
                        "verify-certificate",
                        "/verify/7K3MQ2X9D4TBH8RW",
                        document(DocumentKind.NOTICE_CERTIFICATE, true),
                        Visitor.ANYONE),
                new Sample(
                        "verify-revoked",
                        "/verify/7K3MQ2X9D4TBH8RW",
                        document(DocumentKind.FINAL_ANSWER, false),
                        Visitor.CITIZEN));
    }

    private static DocumentPage document(DocumentKind kind, boolean inForce) {
        return new DocumentPage(new VerifiedDocument(
                CODE,
                kind,
                "ЖТ-2026-000123",
                OFFICE,
                Language.KK,
                Instant.parse("2026-11-23T05:10:00Z"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                inForce));
    }
}
