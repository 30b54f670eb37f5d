/** The open questions of the research, as work for the editors. */
export const openQuestions: Record<string, string> = {
  'What is the income limit now (raised 1-1-2024)?':
    'Vraag de gemeente: wat is nu de inkomensgrens (verhoogd op 1-1-2024)?',
  'What does the municipality pay providers per child/year now?':
    'Vraag de gemeente: wat krijgt een aanbieder nu per kind per jaar?',
  'Which culture providers take part today (list from the municipality)?':
    'Vraag de gemeente om een lijst van aanbieders van cultuur die nu meedoen.',
  'Is there any plan and date for low-middle and middle incomes?':
    'Vraag de gemeente: komt er iets voor lage middeninkomens en middeninkomens, en wanneer?',
  'Maximum amount per child per year in Den Haag':
    'Zoek het hoogste bedrag per kind per jaar in Den Haag op, met het jaar.',
  'List of participating culture providers': 'Zoek de lijst van aanbieders van cultuur die meedoen.',
  'Adult prices and types of card in Den Haag now':
    'Zoek de soorten passen en de prijzen voor volwassenen op, met het jaar.',
  'Would the library agree to its card as a culture discount pass, and who pays the discount?':
    'Vraag de bibliotheek: wil zij dat haar pas ook korting op cultuur geeft, en wie betaalt dat?',
  'Can a provider check a library card without seeing personal data?':
    'Vraag de bibliotheek: kan een aanbieder de pas bekijken zonder persoonlijke gegevens te zien?',
  'Is the fund active in Den Haag, or only Kinderen Doen Mee?':
    'Vraag het fonds: werkt het ook in Den Haag, of is er alleen Kinderen Doen Mee?',
  'Does Den Haag take part?': 'Vraag het fonds: doet Den Haag mee?',
  'Current price': 'Zoek de prijs van nu op, met het jaar.',
  'Does the pass still exist in 2026, next to Zomerprogramma070?':
    'Vraag na of de pas in 2026 nog bestaat, naast Zomerprogramma070.',
};
