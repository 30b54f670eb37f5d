/** Where a submission stands. */
export const submissionStates = {
  received: { nl: 'Ontvangen', en: 'Received' },
  'needs-answer': { nl: 'Wacht op antwoord', en: 'Needs an answer' },
  accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
  rejected: { nl: 'Afgewezen', en: 'Rejected' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
};

/** What a link lets somebody do: see one submission, all listings of a provider, or confirm one record. */
export const linkPurposes = ['submission', 'provider', 'confirm'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
