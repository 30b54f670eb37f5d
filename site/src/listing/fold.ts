import type { Locale } from '@kunstwijzer/content/model';
import { locales } from '@kunstwijzer/content/model/locales';
