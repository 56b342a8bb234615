package kz.zholdanym.intake.access;

/** Which cases a list may hold: the same policy as {@link CaseAccess#decide}, said as a condition for a query. */
public sealed interface CaseScope {

    /** Whether the case is in this scope. */
    boolean holds(CaseFacts facts);

    /** The applicant's own cases. */
    record OwnCases(String account) implements CaseScope {
        @Override
        public boolean holds(CaseFacts facts) {
            return facts.applicant().equals(account);
        }
    }

    /** All cases of one office but the actor's own appeals: nobody handles an appeal of their own. */
    record OfficeCases(String office, String account) implements CaseScope {
        @Override
        public boolean holds(CaseFacts facts) {
            return facts.office().equals(office) && !facts.applicant().equals(account);
        }
    }

    /** All cases of one office and of the offices directly below it (article 5(2)), but the actor's own appeals. */
    record SuperiorCases(String office, String account) implements CaseScope {
        @Override
        public boolean holds(CaseFacts facts) {
            boolean own = facts.applicant().equals(account);
            boolean within = facts.office().equals(office)
                    || facts.higherOffice().filter(office::equals).isPresent();
            return within && !own;
        }
    }

    /** Nothing. */
    record NoCases() implements CaseScope {
        @Override
        public boolean holds(CaseFacts facts) {
            return false;
        }
    }
}
