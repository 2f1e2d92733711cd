import type { Language } from './language';

/** Galician: `O luns, 6 de maio de 2024 ás 9:05, Sam Lee (<s@c.example>) escribiu:` */
export const gl: Language = {
  code: 'gl',
  wrote: 'escribiu',
  opens: 'o|en|a',
  from: 'de',
  to: 'para',
  date: 'data',
  subject: 'asunto',
  forwarded: 'mensaxe reenviada|mensaxe reenviado',
  original: 'mensaxe orixinal',
  months:
    'xaneiro/xan|febreiro/feb|marzo/mar|abril/abr|maio/mai|xuño/xuñ|xullo/xul|agosto/ago|setembro/set|outubro/out|novembro/nov|decembro/dec',
  weekdays: 'luns|martes|mércores|xoves|venres|sábado|domingo|mér|xov|ven|sáb',
  dateWords: 'ás|de',
  hourWords: 'h|horas',
  zoneOpens: 'hora',
  replyPrefixes: 're|resposta|resposta automática',
  forwardPrefixes: 'rv|reenviado',
  closings: 'saúdos|un saúdo|atentamente|cordialmente|unha aperta|apertas',
  thanks: 'grazas|moitas grazas',
  sentFrom: 'enviado desde|enviado dende',
  apologies: 'brevidade|desculp',
};
