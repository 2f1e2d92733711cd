import type { Language } from './language';

/** Chinese in traditional characters: `Sam Lee <s@c.example> 於 2024年5月6日 週一 上午9:05寫道：` */
export const zhTW: Language = {
  code: 'zh-TW',
  unspaced: true,
  wrote: '寫道|寫到|寫|編寫|來信|撰寫',
  wroteThen: '寫道|寫了',
  opens: '在|於',
  fillers: '在|於',
  from: '寄件者|寄件人|寄信人|發件人|寄件者：|傳送者',
  to: '收件者|收件人|收件者：',
  cc: '副本|副本抄送',
  bcc: '密件副本',
  date: '寄件日期|傳送時間|時間|已傳送|傳送日期|寄送時間|寄件時間|發送時間|已發送|日期',
  subject: '主旨|標題|主題|主題：|信件主旨|主旨：',
  otherHeaders: '附件|重要性|回覆至',
  forwarded:
    '轉寄郵件|轉寄的郵件|開始轉寄郵件|轉寄訊息|轉寄的訊息|已轉寄的郵件|轉寄的信件|開始轉寄訊息|轉發郵件|轉寄信件|轉發的郵件|已轉寄郵件|轉發訊息|已轉寄的訊息|轉寄的電子郵件|以下是轉寄的郵件',
  original: '原始郵件|原始訊息|原郵件|回覆郵件|原始信件',
  replyAbove: '請在此行上方回覆',
  dateUnits: { year: '年', month: '月', day: '日', hour: '時點', minute: '分', second: '秒' },
  months: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
  weekdays:
    '星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|週一|週二|週三|週四|週五|週六|週日',
  dateWords: '於|在',
  am: '上午|早上|凌晨|清晨',
  pm: '下午|晚上|傍晚',
  noon: '中午',
  replyPrefixes: '回覆|回應|自動回覆',
  forwardPrefixes: '轉寄|轉發',
  closings: '此致|敬上|謹上|順頌商祺|祝商祺|敬祝|祝順利',
  thanks: '謝謝|多謝|感謝|謝謝您|感恩',
  sentFrom: '發自我的|從我的|傳送自|獲取 outlook|發送自|取得 outlook|來自我的|從 windows',
  sentFromEnd: '傳送|寄出|發送',
  disclaimer: '本郵件及其附件',
  footerWords: '取消訂閱',
};
