import type { Language } from './language';

/** Chinese in simplified characters: `Sam Lee <s@c.example> 于2024年5月6日周一 09:05写道：` */
export const zhCN: Language = {
  code: 'zh-CN',
  unspaced: true,
  wrote: '写道|写到|写|编写|来信|撰写',
  wroteThen: '写道|写了',
  opens: '在|于',
  fillers: '于|在',
  from: '发件人|发信人|发自',
  to: '收件人|收信人|至|发送至|发给',
  cc: '抄送|抄送人|副本|抄送：',
  bcc: '密送|密件副本|密件抄送',
  date: '日期|发送时间|发件时间|时间|发送日期|已发送|发送',
  subject: '主题|标题',
  otherHeaders: '附件|重要性|回复至|答复',
  forwarded:
    '转发的邮件|转发邮件|已转发邮件|已转发的邮件|转发的信息|以下是转发的邮件|下面是被转发的邮件|转发信息|转发消息|转发的消息|已转发消息|被转发邮件信息|转发邮件信息|邮件转发',
  original: '原始邮件|原邮件|原始信息|回复邮件|邮件原件|回复的原邮件|邮件原文|原始消息',
  replyAbove: '请在此行上方回复|在此行之上回复|请在此线上方',
  dateUnits: { year: '年', month: '月', day: '日', hour: '时点', minute: '分', second: '秒' },
  months: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
  weekdays:
    '星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四|周五|周六|周日',
  dateWords: '于|在',
  am: '上午|早上|凌晨|清晨',
  pm: '下午|晚上|傍晚',
  noon: '中午',
  replyPrefixes: '回复|答复|自动回复|自动答复',
  forwardPrefixes: '转发',
  closings:
    '此致|祝好|顺祝商祺|谨上|敬上|此致敬礼|祝工作顺利|最诚挚的问候|敬祝|谨此|祝您生活愉快|致礼',
  thanks: '谢谢|多谢|感谢|非常感谢|谢谢！|谢谢您',
  sentFrom:
    '发自我的|发送自|来自我的|来自qq邮箱|从我的|发自|获取 outlook|下载 outlook|获取适用于|从 windows|自 windows|下载适用于|使用 k-9 mail 发送',
  sentFromEnd: '发送|发出',
  disclaimer: '本邮件及其附件含有',
  footerWords: '退订|取消订阅|保密信息|退订邮件',
  footerHeadings: '免责声明|保密声明|保密提示|重要提示',
  thisMessage: '本邮件|此邮件|这封邮件|该邮件|此电子邮件|本电子邮件|该电子邮件|此消息',
  legalWords:
    '机密|保密|收件人|接收者|收件者|误收|错误|删除|披露|泄露|复制|传播|禁止|严禁|发件人|附件|散布|通知',
  warningWords: '注意|警告|小心|外部|提醒|提示|【外部',
  outsideSender:
    '外部邮件|外部发件人|组织外部|公司外部|外部来源|通常不会收到来自|不经常收到|不常收到|来自外部的|此邮件来自外部|本邮件来自外部',
  mailWarnings:
    '请勿点击|不要点击|请勿打开|不要打开|链接或|链接和|附件|认识发件人|内容安全|谨慎|小心|可疑|钓鱼|为什么很重要',
  unsubscribe: '您收到此邮件|您收到这封邮件|你收到这封邮件|如果您不想|如不想再收到|若不想再收到',
  rightsReserved: '版权所有|保留所有权利',
  devices: '手机|平板|邮箱|客户端|邮件应用|小米|华为|荣耀',
};
