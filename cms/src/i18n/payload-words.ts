/**
 * Payload's own words in Dutch, where its translation is English, not a translation at all, or speaks another Dutch than our
 * screens do (je, record, prullenbak). What is not here stays as Payload has it; payload-words.test.ts says what may.
 */
export const payloadNl = {
  authentication: {
    beginCreateFirstUser: 'Maak om te beginnen je eerste account.',
    checkYourEmailForPasswordReset:
      'Hoort bij dit e-mailadres een account, dan krijg je zo een mail met een link om een nieuw wachtwoord te kiezen. Kijk ook bij je ongewenste mail.',
    forgotPasswordEmailInstructions:
      'Vul je e-mailadres in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    forgotPasswordUsernameInstructions:
      'Vul je gebruikersnaam in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    generatingNewAPIKeyWillInvalidate: 'Een nieuwe API-sleutel maakt de vorige <1>ongeldig</1>. Weet je het zeker?',
    loggedIn: 'Wil je als iemand anders inloggen? <0>Log eerst uit</0>.',
    loggedInChangePassword: 'Je wachtwoord verander je bij <0>je account</0>.',
    loggedOutInactivity: 'Je bent uitgelogd omdat je een tijd niets deed.',
    loggedOutSuccessfully: 'Je bent uitgelogd.',
    loginWithAnotherUser: 'Wil je als iemand anders inloggen? <0>Log eerst uit</0>.',
    newAccountCreated:
      'Er is een account voor je gemaakt voor <a href="{{serverURL}}">{{serverURL}}</a>. Bevestig je e-mailadres met deze link: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Daarna kun je inloggen.',
    resetYourPassword: 'Kies een nieuw wachtwoord',
    tokenRefreshSuccessful: 'Je blijft ingelogd.',
    verifyYourEmail: 'Bevestig je e-mailadres',
    youAreInactive:
      'Je deed een tijd niets en wordt zo uitgelogd, voor de veiligheid. Wat je typte blijft bewaard. Wil je ingelogd blijven?',
    youAreReceivingResetPassword:
      'Je krijgt deze mail omdat jij (of iemand anders) een nieuw wachtwoord vroeg voor je account. Kies een nieuw wachtwoord met deze link:',
    youDidNotRequestPassword: 'Vroeg je dit niet? Doe dan niets: je wachtwoord blijft zoals het is.',
  },
  dashboard: {
    discardMessage: 'Je veranderde de indeling van je dashboard en sloeg dat niet op. Weet je zeker dat dat weg mag?',
    noItems: 'Er staat niets op je dashboard. Voeg iets toe met "Dashboard" bovenaan.',
  },
  error: {
    autosaving: 'Het vanzelf bewaren van dit record lukte niet.',
    correctInvalidFields: 'Verbeter de velden met een melding.',
    deletingTitle: '{{title}} weggooien lukte niet. Kijk of je verbinding werkt en probeer het nog eens.',
    documentNotFound: 'Dit record ({{id}}) is er niet (meer), of je mag het niet zien.',
    loadingDocument: 'Dit record ({{id}}) openen lukte niet.',
    missingIDOfDocument: 'Er is niet gezegd welk record verandert.',
    missingIDOfVersion: 'Er is niet gezegd welke versie bedoeld is.',
    notAllowedToAccessPage: 'Deze pagina is niet voor jouw rol.',
    notAllowedToPerformAction: 'Dit mag je niet doen met jouw rol.',
    previewing: 'Het voorbeeld laten zien lukte niet.',
    restoringTitle: '{{title}} terugzetten lukte niet. Kijk of je verbinding werkt en probeer het nog eens.',
    revertingDocument: 'Dit record terugzetten lukte niet.',
    unauthorized: 'Je bent niet (meer) ingelogd.',
    unPublishingDocument: 'Dit record van de site halen lukte niet.',
    unverifiedEmail: 'Bevestig eerst je e-mailadres.',
  },
  fields: {
    addUpload: 'Voeg een beeld toe',
    chooseBetweenCustomTextOrDocument: 'Kies tussen een adres dat je zelf typt en een record.',
    chooseDocumentToLink: 'Kies een record om naar te linken',
    removeUpload: 'Haal het beeld weg',
    swapUpload: 'Kies een ander beeld',
    uploadNewLabel: 'Nieuw: {{label}}',
  },
  folder: {
    moveItemToFolderConfirmation: 'Wil je <1>{{title}}</1> verplaatsen naar <2>{{toFolder}}</2>?',
    moveItemToRootConfirmation: 'Wil je <1>{{title}}</1> verplaatsen naar de hoofdmap?',
    moveItemsToFolderConfirmation: 'Wil je <1>{{count}} {{label}}</1> verplaatsen naar <2>{{toFolder}}</2>?',
    moveItemsToRootConfirmation: 'Wil je <1>{{count}} {{label}}</1> verplaatsen naar de hoofdmap?',
  },
  general: {
    aboutToDelete: 'Wil je {{label}} <1>{{title}}</1> weggooien?',
    aboutToPermanentlyDelete: 'Wil je {{label}} <1>{{title}}</1> voorgoed weggooien?',
    aboutToPermanentlyDeleteTrash: 'Wil je <0>{{count}}</0> <1>{{label}}</1> in de prullenbak voorgoed weggooien?',
    aboutToRestore: 'Wil je {{label}} <1>{{title}}</1> terugzetten?',
    aboutToRestoreAsDraft: 'Wil je {{label}} <1>{{title}}</1> terugzetten als concept?',
    aboutToRestoreAsDraftCount: 'Wil je {{count}} {{label}} terugzetten als concept?',
    aboutToRestoreCount: 'Wil je {{count}} {{label}} terugzetten?',
    aboutToTrash: 'Wil je {{label}} <1>{{title}}</1> naar de prullenbak verplaatsen?',
    aboutToTrashCount: 'Wil je {{count}} {{label}} naar de prullenbak verplaatsen?',
    anotherUserTakenOver:
      'Een collega bewerkt dit record nu. Wat jij typte en niet opsloeg, is bewaard: je vindt het op het dashboard en boven het formulier.',
    changesNotSaved:
      'Je hebt iets veranderd en niet opgeslagen. Het blijft bewaard zolang dit tabblad open is; het dashboard noemt het.',
    copyWarning: 'Wil je {{to}} vervangen door {{from}} voor {{label}} {{title}}?',
    currentlyEditing:
      'bewerkt dit record nu. Neem je het over, dan kan hij of zij het niet meer opslaan. Wat daar getypt is, blijft daar bewaard.',
    document: 'Record',
    documentIsTrashed: 'Dit ({{label}}) ligt in de prullenbak. Je kunt het lezen, niet veranderen.',
    documentLocked: 'Een collega is hiermee bezig',
    documentModified: 'Dit record is veranderd',
    documentOutOfDate: 'Een collega sloeg dit record net op. Wat je ziet is ouder. Wat jij typte blijft bewaard.',
    documents: 'Records',
    editingTakenOver: 'Een collega nam dit over',
    moveConfirm: 'Wil je {{count}} {{label}} verplaatsen naar <1>{{destination}}</1>?',
    noResultsDescription: 'Er is niets, of niets dat past bij de filters hierboven.',
    reloadDocument: 'Laat het nieuwe zien',
    restoring: 'Bezig met terugzetten …',
    sorryNotFound: 'Deze pagina is er niet.',
    unsavedChanges: 'Je hebt iets veranderd en niet opgeslagen. Sla het op of gooi het weg voor je verdergaat.',
    unsavedChangesDuplicate: 'Je hebt iets veranderd en niet opgeslagen. Toch een kopie maken?',
    viewReadOnly: 'Alleen bekijken',
    takeOver: 'Neem over',
  },
  localization: {
    localeToPublish: 'Welke taal gaat naar de site',
    selectLocaleToDuplicate: 'Kies de talen van de kopie',
  },
  upload: { bulkUpload: 'Meer bestanden tegelijk' },
  version: {
    aboutToPublishSelection: 'Wil je alle {{label}} in de selectie publiceren?',
    aboutToRestore: 'Wil je {{label}} terugzetten naar {{versionDate}}?',
    aboutToRestoreGlobal: 'Wil je {{label}} terugzetten naar {{versionDate}}?',
    aboutToRevertToPublished:
      'Wil je terug naar wat gepubliceerd is? Wat daarna veranderde verdwijnt uit het formulier.',
    aboutToUnpublish: 'Wil je dit van de site halen? Het wordt een concept.',
    aboutToUnpublishIn: 'Wil je dit in het {{locale}} van de site halen?',
    aboutToUnpublishSelection: 'Wil je alle {{label}} in de selectie van de site halen?',
    currentDocumentStatus: 'Nu: {{docStatus}}',
    unpublish: 'Haal van de site',
    unpublishIn: 'Haal het {{locale}} van de site',
    unpublishing: 'Bezig …',
    viewingVersion: 'Versie van {{entityLabel}} {{documentTitle}}',
    viewingVersions: 'Versies van {{entityLabel}} {{documentTitle}}',
  },
};

/** Payload's own words in English, where they say what is not so here: what was typed is kept. */
export const payloadEn = {
  authentication: {
    youAreInactive:
      'You did nothing for a while and will be logged out, for safety. What you typed is kept. Do you want to stay logged in?',
  },
  general: {
    anotherUserTakenOver:
      'A colleague edits this record now. What you typed and did not save is kept: you find it on the dashboard and above the form.',
    changesNotSaved:
      'You changed something and did not save it. It is kept for as long as this tab is open; the dashboard names it.',
    currentlyEditing:
      'is editing this record. If you take it over, they cannot save it any more. What they typed is kept for them.',
    documentOutOfDate: 'A colleague just saved this record. What you see is older. What you typed is kept.',
  },
};
