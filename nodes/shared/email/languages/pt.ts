import type { Language } from './language';

/** Portuguese: `Em seg., 6 de mai. de 2024 às 09:05, Sam Lee <s@c.example> escreveu:` */
export const pt: Language = {
  code: 'pt',
  wrote: 'escreveu|escreveu o seguinte|escreveu o seguinte texto|escreve',
  wroteThen: 'escreveu|escreveu em|citando',
  opens: 'em|no dia|a|no|na|no(a)|às|o',
  fillers: 'dia',
  from: 'de|remetente|enviado por',
  to: 'para|a|destinatário|destinatários',
  cc: 'cópia|com cópia|copia',
  bcc: 'cco|bcc',
  date: 'data|enviado|enviada|enviada em|enviado em|data de envio|enviada a|enviado a|enviada:|enviadas',
  subject: 'assunto',
  otherHeaders: 'responder a|responder para|importância|prioridade|anexos|anexo',
  forwarded:
    'mensagem encaminhada|início da mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|mensagem reenviada|e-mail encaminhado|inicio da mensagem encaminhada|início da mensagem reenviada',
  forwardedBy: 'encaminhada por|encaminhado por',
  original:
    'mensagem original|mensagem de original|e-mail original|mensagem anterior|texto das mensagens anteriores oculto',
  replyAbove:
    'responda acima desta linha|escreva acima desta linha|acima desta linha|responder acima desta linha',
  months:
    'janeiro/jan|fevereiro/fev|março/mar/marco|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|outubro/out|novembro/nov|dezembro/dez',
  weekdays:
    'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|seg|ter|qua|qui|sex|sáb|sab|dom|segunda|terça|quarta|quinta|sexta',
  dateWords: 'às|as|de|à|da|do|pelas|à(s)|a(s)',
  am: 'da manhã',
  pm: 'da tarde|da noite',
  hourWords: 'h|hs|hrs|hora|horas',
  minuteWords: 'min|minutos',
  zoneOpens: 'horário',
  replyPrefixes: 'res|resposta|resposta automática',
  forwardPrefixes: 'enc|encam|encaminhado',
  gatewayMarks: 'externo',
  closings:
    'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|abraço|um abraço|saudações|cordialmente|att|att.|atte|att,|grato|grata|com os meus cumprimentos|cpts|bom trabalho|beijos|saudações cordiais|respeitosamente|abs|sds',
  thanks:
    'obrigado|obrigada|muito obrigado|muito obrigada|desde já agradeço|obrigado e abraços|agradecido|obrigado desde já',
  sentFrom:
    'enviado do meu|enviado de meu|enviado a partir do meu|enviado via|enviado pelo|enviado com|enviado do|obter o outlook para|obtenha o outlook para|enviada do meu|enviado por|enviado da minha|enviado a partir de|baixe o outlook para|enviada a partir',
  devices: 'dispositiv',
  nameParticles: 'da|das|de|do|dos',
  disclaimer: 'esta mensagem e seus anexos|esta mensagem pode conter informação|aviso legal',
  footerWords: 'cancelar inscrição|descadastrar|cancelar a inscrição|informações confidenciais',
};
