package kz.zholdanym.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kz.zholdanym.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("kz.zholdanym.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theChannelsAndThePagesAreNotSeen = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kz.zholdanym.web..",
                    "kz.zholdanym.notifications.queue..",
                    "kz.zholdanym.notifications.ledger..",
                    "kz.zholdanym.notifications.channel.email..",
                    "kz.zholdanym.notifications.channel.sms..",
                    "kz.zholdanym.notifications.channel.push..");

    @ArchTest
    static final ArchRule noticesAreIssuedByDecisionsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("kz.zholdanym.notifications.notice.NoticeIssuer");

    @ArchTest
    static final ArchRule noTransactionsAndNoEntities = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule nothingKnowsWhatTimeItIs = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the clock or the zone of the machine is asked") {
                @Override
                public boolean test(JavaMethodCall call) {
                    String name = call.getTarget().getName();
                    return name.equals("now") || name.equals("systemDefault") || name.equals("currentTimeMillis");
                }
            });
}
