import { list } from './concept.ts';

const said: Record<string, string> = {
  ooievaarspas:
    'ooievaarspas, ooievaars pas, ooievaar, ooievaarpas, oievaarspas, ooijevaarspas, kortingspas, stadspas, armoedepas, minimapas, ' +
    'stork pass, discount pass, city discount pass, discount card, low income pass, ' +
    'indirim kartı, belediye kartı, leylek kartı, بطاقة الخصم, بطاقة التخفيض, بطاقة تخفيض, بطاقة اللقلق, أويفارسباس, اويفارسباس',
  'jeugdfonds-sport-cultuur':
    'jeugdfonds, jeugdcultuurfonds, jeugd fonds, jeugdsportfonds, jeugdfonds cultuur, youth fund, youth culture fund, ' +
    'gençlik fonu, gençlik spor ve kültür fonu, صندوق الشباب, صندوق الناشئة, صندوق الأطفال',
  'volwassenenfonds-sport-cultuur':
    'volwassenenfonds, volwassenfonds, adult fund, yetişkin fonu, yetişkinler fonu, صندوق الكبار',
  cjp: 'cjp, cjp pas, cjp-pas, cultuurkaart, jongerenpas, cjp pass, youth pass, cjp card, cjp kartı, gençlik kartı, بطاقة cjp, بطاقة الشباب',
  'bibliotheekpas-den-haag':
    'bibliotheekpas, bieb pas, biebpas, bibliotheek pas, library card, library pass, kütüphane kartı, بطاقة المكتبة',
  'kinderen-doen-mee':
    'kinderen doen mee, kinderen doen mee regeling, children join in, çocuklar katılsın, الأطفال يشاركون',
  wearepublic: 'we are public, wearepublic',
};

/** What people call a pass, in any language. */
export const passNames = (slug: string): string[] => list(said[slug] ?? '');
