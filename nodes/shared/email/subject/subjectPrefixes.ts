export interface PrefixWords {
  /** `either` where one language answers and another forwards with the same word. */
  kind: 'reply' | 'forward' | 'either';
  /** The first language known to write it so. */
  language: string;
  /** As clients write them, without the colon, separated by `|`; case does not count. */
  words: string;
}

/**
 * What mail clients put before a subject when they answer or forward, by language. `R` and `I` are
 * Outlook's in Italian, `RES` and `ENC` in Brazil; `VS` answers in Finnish and forwards in Danish and
 * Norwegian. Words that subjects begin with for their own sake are left out. The longer ones stand before
 * what a mail server answers while somebody is away.
 */
export const SUBJECT_PREFIXES: readonly PrefixWords[] = [
  { kind: 'reply', language: 'en', words: 're|reply|automatic reply|auto reply|autoreply' },
  { kind: 'forward', language: 'en', words: 'fw|fwd|forward|forwarded' },
  { kind: 'reply', language: 'de', words: 'aw|antwort|automatische antwort|abwesenheitsnotiz' },
  { kind: 'forward', language: 'de', words: 'wg|weitergeleitet' },
  { kind: 'reply', language: 'nl', words: 'antw|antwoord|automatisch antwoord' },
  { kind: 'forward', language: 'nl', words: 'doorst|doorgestuurd' },
  { kind: 'reply', language: 'sv', words: 'sv|svar|autosvar|automatiskt svar|automatisk svar' },
  { kind: 'forward', language: 'sv', words: 'vb|vidarebefordrat' },
  { kind: 'either', language: 'fi', words: 'vs' },
  { kind: 'forward', language: 'da', words: 'videresendt|videresend' },
  { kind: 'forward', language: 'fi', words: 'vl|välitetty' },
  { kind: 'reply', language: 'fi', words: 'vast|vastaus|automaattinen vastaus' },
  { kind: 'reply', language: 'is', words: 'svb' },
  { kind: 'reply', language: 'fr', words: 'ré|réf|rép|réponse|réponse automatique' },
  { kind: 'forward', language: 'fr', words: 'tr|transf' },
  { kind: 'reply', language: 'es', words: 'resp|respuesta|respuesta automática' },
  { kind: 'forward', language: 'es', words: 'rv|reenv|reenviado|reenvío' },
  { kind: 'reply', language: 'pt', words: 'res|resposta|resposta automática' },
  { kind: 'forward', language: 'pt', words: 'enc|encam|encaminhado' },
  { kind: 'reply', language: 'it', words: 'r|rif|risposta|risposta automatica' },
  { kind: 'forward', language: 'it', words: 'i|inoltrato' },
  { kind: 'reply', language: 'ro', words: 'răsp|raspuns|răspuns|răspuns automat' },
  { kind: 'forward', language: 'ro', words: 'redir|redirecționat|redirecţionat' },
  { kind: 'reply', language: 'pl', words: 'odp|odpowiedź|automatyczna odpowiedź' },
  { kind: 'forward', language: 'pl', words: 'pd|przek' },
  { kind: 'reply', language: 'cs', words: 'odpověď|automatická odpověď' },
  { kind: 'forward', language: 'cs', words: 'přep|předáno' },
  { kind: 'reply', language: 'sk', words: 'odpoveď|automatická odpoveď' },
  { kind: 'forward', language: 'sk', words: 'prepos|preposlané' },
  { kind: 'reply', language: 'hr', words: 'odg|odgovor|automatski odgovor' },
  { kind: 'forward', language: 'hr', words: 'proslijeđeno|prosl' },
  { kind: 'reply', language: 'hu', words: 'vá|válasz|automatikus válasz' },
  { kind: 'forward', language: 'hu', words: 'továbbítás|továbbított|tov' },
  { kind: 'reply', language: 'et', words: 'vast' },
  { kind: 'forward', language: 'et', words: 'edasi' },
  { kind: 'reply', language: 'lt', words: 'ats' },
  { kind: 'forward', language: 'lt', words: 'persiųsta' },
  { kind: 'reply', language: 'lv', words: 'atb' },
  { kind: 'forward', language: 'lv', words: 'pārs|pārsūtīt' },
  { kind: 'reply', language: 'ru', words: 'отв|ответ|автоматический ответ|автоответ' },
  { kind: 'forward', language: 'ru', words: 'пересл|перенаправлено' },
  { kind: 'reply', language: 'uk', words: 'відп|відповідь|автоматична відповідь' },
  { kind: 'forward', language: 'uk', words: 'перес|пересл' },
  { kind: 'reply', language: 'bg', words: 'отг' },
  { kind: 'forward', language: 'bg', words: 'препр' },
  { kind: 'reply', language: 'el', words: 'απ|σχετ|αυτόματη απάντηση' },
  { kind: 'forward', language: 'el', words: 'πρθ|προθ' },
  { kind: 'reply', language: 'tr', words: 'ynt|yanıt|cevap|otomatik yanıt' },
  { kind: 'forward', language: 'tr', words: 'ilt|i̇lt|ılt' },
  { kind: 'reply', language: 'he', words: 'תגובה|השב|תשובה|תשובה אוטומטית' },
  { kind: 'forward', language: 'he', words: 'הועבר|העברה' },
  { kind: 'reply', language: 'ar', words: 'رد|رد تلقائي' },
  { kind: 'forward', language: 'ar', words: 'تحويل|إعادة توجيه' },
  { kind: 'reply', language: 'fa', words: 'پاسخ' },
  { kind: 'forward', language: 'fa', words: 'هدایت' },
  { kind: 'reply', language: 'ja', words: '返信|自動応答|自動返信' },
  { kind: 'forward', language: 'ja', words: '転送' },
  { kind: 'reply', language: 'zh', words: '回复|答复|回覆|回應|自动回复|自动答复|自動回覆' },
  { kind: 'forward', language: 'zh', words: '转发|轉寄|轉發' },
  { kind: 'reply', language: 'ko', words: '회신|답장|자동 회신' },
  { kind: 'forward', language: 'ko', words: '전달' },
  { kind: 'reply', language: 'th', words: 'ตอบ|ตอบกลับ' },
  { kind: 'forward', language: 'th', words: 'ส่งต่อ' },
  { kind: 'reply', language: 'id', words: 'bls|balas' },
  { kind: 'forward', language: 'id', words: 'trs|terusan' },
];

/** What mail gateways put before a subject, in brackets or stars of some kind, or as `EXTERNAL:`. */
export const GATEWAY_MARKS: ReadonlySet<string> = new Set(
  (
    'ext|external|external email|external sender|external mail|extern|externe|externo|esterno|' +
    'caution|caution external|unverified sender|spam|possible spam|suspected spam|probable spam|unchecked|bulk'
  ).split('|'),
);
