import type { Language } from './language';

/** Portuguese: `Em seg., 6 de mai. de 2024 às 09:05, Sam Lee <s@c.example> escreveu:` */
export const pt: Language = {
  code: 'pt',
  wrote: 'escreveu|escreveu o seguinte|escreveu o seguinte texto|escreve',
  determiners: 'o|a|os|as|um|uma|meu|minha|nosso|nossa|seu|sua|você|ele|ela|eles',
  wroteThen: 'escreveu|escreveu em|citando|escreve em',
  opens: 'em|no dia|a|no|na|no(a)|às|o',
  fillers: 'dia',
  from: 'de|remetente|enviado por',
  to: 'para|a|destinatário|destinatários',
  cc: 'cópia|com cópia|copia',
  bcc: 'cco|bcc',
  date: 'data|enviado|enviada|enviada em|enviado em|data de envio|enviada a|enviado a|enviada:|enviadas',
  subject: 'assunto',
  onBehalfOf: 'em nome de',
  otherHeaders: 'responder a|responder para|importância|prioridade|anexos|anexo',
  forwarded:
    'mensagem encaminhada|início da mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|mensagem reenviada|e-mail encaminhado|inicio da mensagem encaminhada|início da mensagem reenviada',
  forwardedBy: 'encaminhada por|encaminhado por',
  original:
    'mensagem original|mensagem de original|e-mail original|mensagem anterior|texto das mensagens anteriores oculto|email original',
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
  formalClosings: 'sem mais para o momento|sem mais por ora|sem outro assunto|subscrevo-me',
  thanks:
    'obrigado|obrigada|muito obrigado|muito obrigada|desde já agradeço|obrigado e abraços|agradecido|obrigado desde já',
  sentFrom:
    'enviado do meu|enviado de meu|enviado a partir do meu|enviado via|enviado pelo|enviado com|enviado do|obter o outlook para|obtenha o outlook para|enviada do meu|enviado por|enviado da minha|enviado a partir de|baixe o outlook para|baixar o outlook para|descarregar outlook para|transferir o outlook para|enviada a partir|mensagem enviada',
  devices: 'dispositiv|telemóvel|celular|telefone',
  nameParticles: 'da|das|de|do|dos',
  disclaimer:
    'esta mensagem e seus anexos|esta mensagem pode conter informação|pense no meio ambiente|imprimir este e-mail|imprimir esta mensagem|antes de imprimir este email|não imprima este e-mail|não imprima este email',
  footerWords:
    'cancelar inscrição|descadastrar|cancelar a inscrição|informações confidenciais|cancelar subscrição|cancelar a subscrição|cancelar assinatura|cancelar sua inscrição|cancele sua inscrição|anular subscrição|descadastre|gerenciar preferências|atualizar preferências|deixar de receber|parar de receber',
  footerHeadings:
    'aviso legal|aviso de confidencialidade|cláusula de confidencialidade|nota de confidencialidade|confidencialidade|advertência legal',
  thisMessage:
    'esta mensagem|este e-mail|este email|este correio|esta comunicação|a presente mensagem|o presente e-mail|o conteúdo desta|as informações contidas',
  legalWords:
    'confidencia|privilegiad|destinatári|dirigid|divulga|proibid|autoriza|por engano|por erro|elimin|apag|remetente|anexo|cópia|sigilo|responsab|exclusiv|lgpd|rgpd|dados pessoais|tratamento',
  warningWords: 'atenção|aviso|cuidado|alerta|externo|e-mail externo|cautela',
  outsideSender:
    'remetente externo|e-mail externo|email externo|mensagem externa|origem externa|fora da organização|fora da empresa|não costuma receber|não costumam receber|normalmente não recebe|não recebe frequentemente|não obtém com frequência|remetente desconhecido|você não costuma receber|algumas pessoas que receberam|de fora da|fora da sua organização|fora da instituição|externo à organização',
  mailWarnings:
    'não clique|não clicar|não abra|não abrir|clicar em|links ou|links e|anexos|reconheça o remetente|conheça o remetente|reconhece o remetente|conhece o remetente|conteúdo é seguro|seja seguro|cautela|cuidado|suspeit|phishing|por que isso é importante|por que isto é importante|porque é que isto é importante|por que é importante',
  unsubscribe:
    'você está recebendo este|está a receber este|você recebeu este e-mail|você recebeu este email|recebeu este e-mail porque|este e-mail foi enviado para|este email foi enviado para|esta mensagem foi enviada para|ver este e-mail no|se não deseja mais receber|se não quiser mais receber|caso não queira mais receber|caso não deseje|se não pretende receber|se não desejar receber|este e-mail é um serviço|esta mensagem é um serviço|para cancelar a inscrição|para cancelar sua inscrição|para deixar de receber',
  rightsReserved: 'todos os direitos reservados',
  footerLines: 'nosso endereço|o nosso endereço|ver no navegador|política de privacidade|siga-nos',
  apologies: 'brevidade|desculp|erros|perdo',
};
