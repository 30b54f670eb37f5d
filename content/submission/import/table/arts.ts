import { disciplines } from '../../../model/vocabulary.ts';
import type { Discipline } from '../../../model/vocabulary.ts';
import { plain } from '../../plain.ts';
import { optionNamed } from '../recognise.ts';

/** What people call an art, beside its name: in four languages, as `plain` writes it. */
const words: Record<Discipline, string> = {
  music:
    'muziek muziekles orkest band bandje harmonie fanfare gitaar piano viool slagwerk drums jazz pop klassiek concert music orchestra guitar muzik orkestra gitar piyano bağlama saz ud موسيقي اوركسترا جيتار عود بيانو',
  singing: 'zang zingen koor koorzang zanggroep popkoor singing choir vocal song koro şarkı şan غناء جوقه كورال كورس',
  dance:
    'dans dansen ballet salsa tango streetdance hiphop breakdance volksdans dance dancing bale halkoyunları رقص باليه',
  theatre:
    'theater toneel acteren cabaret musical improvisatie improv drama theatre acting tiyatro oyunculuk مسرح تمثيل',
  visual:
    'beeldend tekenen schilderen keramiek boetseren beeldhouwen grafiek textiel kunst painting drawing ceramics pottery art resim seramik çizim رسم نحت خزف',
  photofilm: 'fotografie foto film video photography photo fotoğraf sinema تصوير سينما فيلم',
  writing:
    'schrijven poezie gedichten proza verhalen vertellen literatuur writing poetry storytelling yazı şiir كتابه شعر حكايه',
  circus: 'circus acrobatiek jongleren acrobatics juggling sirk سيرك',
  media: 'media gaming podcast radio animatie digitaal digital animation dijital اعلام',
  heritage: 'erfgoed geschiedenis heritage miras تراث',
  multi: 'festival multidisciplinair divers gemengd mixed karma',
};

const known = new Map(
  Object.entries(words).flatMap(([key, text]) => text.split(' ').map((word) => [plain(word), key] as const)),
);

/** The art that a text names, by its own name or as people call it; null when it is none. */
export const artNamed = (text: string): string | null =>
  optionNamed({ options: disciplines }, text) ?? known.get(plain(text)) ?? null;

/** The arts of a cell; what is none stays as it is, so that people see what they wrote. */
export function readArts(cell: string): string[] {
  const whole = artNamed(cell);
  if (whole !== null) return [whole];
  const parts = cell.split(/[;,|/&+\n]/u).map((part) => part.trim());
  const arts = parts
    .filter((part) => part !== '')
    .flatMap((part) => {
      const art = artNamed(part);
      if (art !== null) return [art];
      const inner = part.split(/\s+(?:en|and|ve|و)\s+/u);
      const found = inner.map(artNamed);
      return found.every((each) => each !== null) ? found : [part];
    });
  return [...new Set(arts)];
}
