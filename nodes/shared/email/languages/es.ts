import type { Language } from './language';

/** Spanish: `El lun, 6 may 2024 a las 9:05, Sam Lee (<s@c.example>) escribió:` */
export const es: Language = {
  code: 'es',
  wrote: 'escribió|escribio|ha escrito|escribió lo siguiente|escribe|escribió el siguiente mensaje',
  determiners: 'el|la|los|las|un|una|mi|su|tu|nuestro|nuestra|usted|ustedes|él|ella|ellos|alguien',
  wroteThen: 'escribió el|escribió|citando a|citando|escribe el',
  opens: 'el|en|con fecha|a las|a la|en fecha',
  fillers: 'ha',
  from: 'de|remitente|enviado por',
  to: 'para|a|destinatario|destinatarios',
  cc: 'con copia|copia',
  bcc: 'cco|copia oculta',
  date: 'fecha|enviado|enviado el|enviada el|fecha de envío|enviado:|envío|enviados',
  subject: 'asunto|tema',
  onBehalfOf: 'en nombre de|por cuenta de',
  otherHeaders: 'responder a|importancia|prioridad|datos adjuntos|adjuntos|archivos adjuntos',
  forwarded:
    'mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|correo reenviado|mensaje enviado|empieza el mensaje reenviado|inicio de mensaje reenviado',
  forwardedBy: 'reenviado por',
  original:
    'mensaje original|correo original|mensaje de correo original|mensaje anterior|el texto citado está oculto|email original|e-mail original',
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
  formalClosings:
    'sin otro particular|sin más por el momento|sin más que agregar|sin nada más que agregar|reciba un cordial|reciban un cordial',
  thanks:
    'gracias|muchas gracias|gracias de antemano|gracias y saludos|mil gracias|muchas gracias de antemano|gracias por adelantado',
  postscripts: 'p.d|p. d|pd|posdata|postdata',
  sentFrom:
    'enviado desde mi|enviado desde|enviado con|enviado mediante|enviado por|obtener outlook para|obtén outlook para|enviado de|descargar outlook para|enviado a través de|mandado desde mi|enviado gracias a|mensaje enviado desde',
  devices: 'dispositiv|móvil|celular|teléfono|tableta',
  nameParticles: 'de|del|la',
  disclaimer:
    'este mensaje y sus archivos adjuntos|este mensaje es confidencial|ha recibido este mensaje por error|piense en el medio ambiente|piensa en el medio ambiente|imprimir este mensaje|imprimir este correo|imprimir este e-mail|en cumplimiento de la ley orgánica|en cumplimiento del reglamento|ejercer sus derechos de acceso|ejercitar los derechos de acceso|reglamento (ue) 2016|antes de imprimir este email|no imprima este correo|no imprimas este correo|no imprima este mensaje|no imprimas este mensaje',
  footerWords:
    'darse de baja|cancelar la suscripción|darte de baja|información confidencial|cancelar suscripción|cancelar tu suscripción|cancelar su suscripción|anular la suscripción|anular suscripción|anular tu suscripción|desuscribir|date de baja|dese de baja|dar de baja|baja de esta lista|actualizar tus preferencias|gestionar preferencias|actualizar sus preferencias|anular su suscripción|cancele su suscripción|cancela tu suscripción|dejar de recibir',
  footerHeadings:
    'aviso legal|aviso de confidencialidad|cláusula de confidencialidad|nota de confidencialidad|confidencialidad|advertencia legal',
  thisMessage:
    'este mensaje|este correo|este e-mail|este email|este mail|esta comunicación|esta transmisión|el presente mensaje|el presente correo|la información contenida en',
  legalWords:
    'confidencial|privilegiad|destinatari|divulg|difusión|prohib|autoriza|por error|elimin|borr|remitente|notific|adjunt|copia|legislación|responsab|exclusivo|exclusivamente|distribu|reglamento|rgpd|lopd|datos personales|protección de datos|rectificación|supresión|tratamiento',
  warningWords: 'aviso|atención|precaución|advertencia|cuidado|alerta|externo|correo externo',
  outsideSender:
    'correo externo|correo electrónico externo|mensaje externo|remitente externo|origen externo|email externo|no suele recibir|no suelen recibir|a menudo no recibe|con frecuencia no recibe|remitente desconocido|algunas personas que recib|algunas de las personas que|proviene de fuera|procede de fuera|originado fuera|originó fuera|se originó desde fuera|enviado desde fuera|de fuera de la|fuera de la organización|fuera de nuestra organización|fuera de su organización|fuera de tu organización|fuera de la empresa|fuera de la compañía|del exterior',
  mailWarnings:
    'no haga clic|no hagas clic|no abra|no abras|no hacer clic|no pulse|hacer clic|abrir archivos|enlaces o|enlaces ni|enlaces y|archivos adjuntos|conozca al remitente|reconozca al remitente|reconoce al remitente|conoce al remitente|contenido es seguro|precaución|cuidado|sospechos|phishing|por qué esto es importante|por qué es importante',
  unsubscribe:
    'recibes este correo porque|recibe este correo porque|recibiste este correo|recibió este correo|has recibido este correo|ha recibido este correo porque|este correo fue enviado a|este correo electrónico fue enviado a|este mensaje fue enviado a|ya no deseas recibir|no deseas recibir más|no quieres recibir más|cómo recibes estos|ver este correo en|estás recibiendo este|está recibiendo este|si ya no desea recibir|si no desea recibir|si no desea seguir|si no deseas seguir|si prefiere no recibir|este correo electrónico es un servicio|este mensaje es un servicio|para darse de baja|para darte de baja|para cancelar la suscripción|para cancelar su suscripción|cómo recibe estos|en que recibe estos|en que recibes estos|cómo recibir estos correos|responda stop|responde stop|responda baja para|envíe stop',
  rightsReserved: 'todos los derechos reservados|derechos reservados',
  footerLines:
    'nuestra dirección postal|nuestra dirección de correo|ver en el navegador|síguenos|política de privacidad|aviso de privacidad|privacidad|contáctanos|contacto',
  apologies: 'brevedad|disculp|errores|perdon|erratas',
};
