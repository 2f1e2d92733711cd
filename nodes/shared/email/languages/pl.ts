import type { Language } from './language';

/** Polish: `pon., 6 maj 2024 o 09:05 Sam Lee <s@c.example> napisał(a):` */
export const pl: Language = {
  code: 'pl',
  wrote: 'napisał|napisała|napisał(a)|napisali|pisze|pisał|pisała|napisał/a|napisał(-a)',
  wroteThen: 'napisana przez|napisał|napisała|napisał(a)|napisał(-a)|pisze',
  opens: 'w dniu|dnia|w|dn|wiadomość napisana przez|użytkownik',
  fillers: 'użytkownik|dniu|dnia|wiadomość|napisana|przez',
  from: 'od|nadawca',
  to: 'do|adresat|odbiorca|dla',
  cc: 'dw|do wiadomości|kopia',
  bcc: 'udw|ukryta kopia',
  date: 'data|wysłano|wysłane|data wysłania|wysłana|wyslano',
  subject: 'temat',
  onBehalfOf: 'w imieniu',
  otherHeaders: 'odpowiedz do|ważność|priorytet|załączniki|załącznik|odpowiedź do',
  forwarded:
    'przekazana wiadomość|wiadomość przekazana|początek przekazywanej wiadomości|treść przekazanej wiadomości|początek przekazanej wiadomości|przesłana wiadomość|wiadomość przesłana dalej|przekazywana wiadomość|treść przekazanej wiadomości dalej',
  forwardedBy: 'przekazane przez',
  original:
    'oryginalna wiadomość|wiadomość oryginalna|wiadomość pierwotna|treść oryginalnej wiadomości|oryginalny e-mail|pierwotna wiadomość',
  replyAbove: 'odpowiedz powyżej tej linii|powyżej tej linii|nad tą linią',
  months:
    'stycznia/styczeń/sty|lutego/luty/lut|marca/marzec/mar|kwietnia/kwiecień/kwi|maja/maj|czerwca/czerwiec/cze|lipca/lipiec/lip|sierpnia/sierpień/sie|września/wrzesień/wrz|października/październik/paź|listopada/listopad/lis|grudnia/grudzień/gru',
  weekdays:
    'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz|ndz|nd|środę|sobotę|niedzielę',
  dateWords: 'o|godz|godzinie',
  afterYear: 'r|roku',
  zoneOpens: 'czas',
  replyPrefixes: 'odp|odpowiedź|automatyczna odpowiedź',
  forwardPrefixes: 'pd|przek',
  closings:
    'pozdrawiam|z poważaniem|pozdrowienia|serdecznie pozdrawiam|pozdrawiam serdecznie|z wyrazami szacunku|serdeczności|miłego dnia|z pozdrowieniami|pozdro|pzdr|łączę pozdrowienia|z wyrazami uszanowania',
  thanks: 'dziękuję|dzięki|z góry dziękuję|dziękuję i pozdrawiam|dziękujemy|wielkie dzięki',
  sentFrom:
    'wysłane z|wysłano z|wysłane za pomocą|wysłano za pomocą|pobierz outlook|pobierz aplikację outlook|pobierz program outlook|wysłano przez|wysłane przez|wiadomość wysłana z|uzyskaj outlook',
  disclaimer:
    'wiadomość jest poufna|treść tej wiadomości|wiadomość zawiera informacje|pomyśl o środowisku|zanim wydrukujesz|przed wydrukowaniem tej',
  footerWords:
    'informacje poufne|wypisz się|zrezygnować z subskrypcji|anuluj subskrypcję|rezygnacja z subskrypcji|zrezygnuj z subskrypcji|wypisać się',
  footerHeadings: 'klauzula poufności|zastrzeżenie poufności|zastrzeżenie|nota prawna|poufność',
  thisMessage:
    'ta wiadomość|niniejsza wiadomość|tej wiadomości|niniejszej wiadomości|tę wiadomość|niniejszą wiadomość|ten e-mail|ten mail|niniejszy e-mail',
  legalWords:
    'poufn|adresat|przeznaczon|ujawn|rozpowszechn|zabron|upoważn|omyłk|pomyłk|usun|nadawc|załącznik|kopiow|odpowiedzialn|prawnie',
  warningWords: 'uwaga|ostrzeżenie|ostrożnie|zewnętrzny|zewnętrzna',
  outsideSender:
    'zewnętrzny nadawca|zewnętrznego nadawcy|nadawcy zewnętrznego|zewnętrzna wiadomość|wiadomość zewnętrzna|spoza organizacji|spoza firmy|nie otrzymujesz często|nie otrzymują często|rzadko otrzymujesz|niektóre osoby, które otrzymały|pochodzi z zewnątrz|wysłana z zewnątrz|z zewnątrz organizacji',
  mailWarnings:
    'nie klikaj|nie otwieraj|linki|linków|łącza|łączy|załącznik|znasz nadawcę|rozpoznajesz nadawcę|bezpieczn|ostrożno|podejrzan|phishing|dlaczego jest to ważne|dlaczego to jest ważne|dlaczego to ważne',
  unsubscribe:
    'otrzymujesz tę wiadomość|otrzymałeś tę wiadomość|otrzymują państwo tę wiadomość|ta wiadomość została wysłana do|nie chcesz otrzymywać|aby zrezygnować z|aby wypisać się',
  rightsReserved: 'wszelkie prawa zastrzeżone',
  footerLines: 'nasz adres|polityka prywatności',
  devices: 'telefon|urządzen|tablet',
  apologies: 'zwięzł|wybacz',
};
