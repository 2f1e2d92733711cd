import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { gl } from './gl';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { ms } from './ms';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sr } from './sr';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';
import type { Language } from './language';

/**
 * Every language the reader knows: one file each. English comes first; where two languages give a
 * label different meanings, the first one listed decides.
 */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  nl,
  sv,
  da,
  no,
  is,
  fr,
  es,
  it,
  pt,
  ro,
  ca,
  gl,
  pl,
  cs,
  sk,
  hr,
  sl,
  sr,
  ru,
  uk,
  bg,
  fi,
  et,
  lv,
  lt,
  hu,
  el,
  tr,
  eu,
  he,
  ar,
  fa,
  zhCN,
  zhTW,
  ja,
  ko,
  vi,
  th,
  id,
  ms,
  hi,
];
