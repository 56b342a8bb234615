package kz.zholdanym.api.appeal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal as the app sends it. Language, office, subject and text make it complete; the rest is optional. */
@Schema(
        name = "AppealFiling",
        requiredProperties = {"language", "office", "subject", "text"},
        example = """
            {"language": "kk", "office": "ALMATY", "subject": "Аула жарықтандырылмаған",
             "text": "Біздің ауладағы шамдар екі айдан бері жанбайды. Тексеріп, шара қолдануды сұраймын."}\
            """)
public record FilingJson(
        @Schema(
                description = "Language of the appeal",
                enumeration = {"kk", "ru"})
        @Nullable
        String language,

        @Schema(description = "Code of the office, from GET /offices") @Nullable
        String office,

        @Schema(maxLength = 200) @Nullable String subject,
        @Schema(maxLength = 20000) @Nullable String text,

        @Schema(
                description = "APPEAL when absent",
                enumeration = {"APPEAL", "MESSAGE", "PROPOSAL", "RESPONSE", "INQUIRY"})
        @Nullable
        String kind,

        @Schema(
                description = "Ground of article 24(1) as the applicant sees it; the office confirms it",
                enumeration = {
                    "DEFENCELESS_OR_UNLIMITED_CIRCLE",
                    "NO_PROPER_PROTECTION",
                    "PRIVATE_BUSINESS",
                    "THREAT_TO_ORDER_OR_SECURITY",
                    "HARM_TO_LIFE_OR_HEALTH"
                })
        @Nullable
        String ground,

        @Schema(description = "Compared with the account's; 12 digits") @Nullable
        String iin,

        @Schema(maxLength = 500) @Nullable String address,

        @Schema(description = "The account's when absent") @Nullable
        String email,

        @Schema(description = "The account's when absent", examples = "+77011234567") @Nullable
        String phone,

        @Schema(description = "How to be told: PUSH, SMS, EMAIL; every possible way when absent") @Nullable
        List<String> channels,

        @Schema(description = "Ids of files uploaded before, at most 10") @Nullable
        List<String> attachments,

        @Schema(
                description = "What is new since an earlier appeal like this one was answered",
                maxLength = 2000,
                examples = "Директор 5 қазанда жұмыстан шығарды")
        @Nullable
        String whatIsNew) {

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "FilingJson[office=" + office + "]";
    }
}
