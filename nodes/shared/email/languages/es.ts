import type { Language } from './language';

/** Spanish: `El lun, 6 may 2024 a las 9:05, Sam Lee (<s@c.example>) escribió:` */
export const es: Language = {
  code: 'es',
  wrote: 'escribió|escribio|ha escrito|escribió lo siguiente|escribe|escribió el siguiente mensaje',
  wroteThen: 'escribió el|escribió|citando a|citando',
  opens: 'el|en|con fecha|a las|a la|en fecha',
  fillers: 'ha',
  from: 'de|remitente|enviado por',
  to: 'para|a|destinatario|destinatarios',
  cc: 'con copia|copia',
  bcc: 'cco|copia oculta',
  date: 'fecha|enviado|enviado el|enviada el|fecha de envío|enviado:|envío|enviados',
  subject: 'asunto|tema',
  otherHeaders: 'responder a|importancia|prioridad|datos adjuntos|adjuntos|archivos adjuntos',
  forwarded:
    'mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|correo reenviado|mensaje enviado|empieza el mensaje reenviado|inicio de mensaje reenviado',
  forwardedBy: 'reenviado por',
  original:
    'mensaje original|correo original|mensaje de correo original|mensaje anterior|el texto citado está oculto',
  replyAbove:
    'responda por encima de esta línea|responder por encima de esta línea|escriba su respuesta por encima|por encima de esta línea|encima de esta línea|responde por encima',
  months:
    'enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/sept/sep/setiembre/set|octubre/oct|noviembre/nov|diciembre/dic',
  weekdays:
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|mie|jue|vie|sáb|sab|dom',
  dateWords: 'a|las|la|la(s)|los|de|del|el',
  am: 'a. m.|de la mañana|de la madrugada',
  pm: 'p. m.|de la tarde|de la noche',
  hourWords: 'h|hs|hrs|hora|horas',
  minuteWords: 'min|minutos',
  zoneOpens: 'hora',
  replyPrefixes: 'resp|respuesta|respuesta automática',
  forwardPrefixes: 'rv|reenv|reenviado|reenvío',
  gatewayMarks: 'externo',
  closings:
    'saludos|un saludo|saludos cordiales|atentamente|cordialmente|un cordial saludo|reciba un cordial saludo|un abrazo|abrazos|cordial saludo|muchos saludos|saludos y gracias|atte|atte.|saluda atentamente|le saluda atentamente|mis mejores deseos|besos|un fuerte abrazo',
  thanks:
    'gracias|muchas gracias|gracias de antemano|gracias y saludos|mil gracias|muchas gracias de antemano|gracias por adelantado',
  sentFrom:
    'enviado desde mi|enviado desde|enviado con|enviado mediante|enviado por|obtener outlook para|obtén outlook para|enviado de|descargar outlook para|enviado a través de|mandado desde mi',
  devices: 'dispositiv',
  nameParticles: 'de|del|la',
  disclaimer:
    'este mensaje y sus archivos adjuntos|este mensaje es confidencial|aviso legal|ha recibido este mensaje por error|aviso de confidencialidad',
  footerWords: 'darse de baja|cancelar la suscripción|darte de baja|información confidencial',
};
