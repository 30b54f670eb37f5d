/** Texts about throwing away, in the two languages of the admin. */
const words = {
  nl: {
    trashTitle: (n: number) => `${n === 1 ? 'Dit' : `Deze ${n}`} naar de prullenbak?`,
    trashText: 'Het verdwijnt van de site bij de volgende keer bijwerken. Uit de prullenbak kun je het terughalen.',
    trash: (n: number) => (n === 1 ? 'Naar de prullenbak' : `Alle ${n} naar de prullenbak`),
    deleteTitle: (n: number) => `${n === 1 ? 'Dit' : `Deze ${n}`} voorgoed verwijderen?`,
    deleteText: 'Dit kan niet ongedaan worden gemaakt.',
    delete: (n: number) => (n === 1 ? 'Verwijder voorgoed' : `Verwijder alle ${n} voorgoed`),
    more: (n: number) => `en ${n} andere`,
    notDone: 'Er is niets weggegooid.',
  },
  en: {
    trashTitle: (n: number) => `Move ${n === 1 ? 'this' : `these ${n}`} to the trash?`,
    trashText: 'It leaves the site at the next update. You can take it back out of the trash.',
    trash: (n: number) => (n === 1 ? 'Move to the trash' : `Move all ${n} to the trash`),
    deleteTitle: (n: number) => `Delete ${n === 1 ? 'this' : `these ${n}`} for good?`,
    deleteText: 'This cannot be undone.',
    delete: (n: number) => (n === 1 ? 'Delete for good' : `Delete all ${n} for good`),
    more: (n: number) => `and ${n} more`,
    notDone: 'Nothing was thrown away.',
  },
};

/** The texts in a language of the interface; Dutch when it has none. */
export const trashWords = (language: string) => (language === 'en' ? words.en : words.nl);
