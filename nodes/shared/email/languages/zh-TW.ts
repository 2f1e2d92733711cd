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
  sentFrom:
    '發自我的|從我的|傳送自|獲取 outlook|發送自|取得 outlook|取得 ios|取得 android|取得適用於|來自我的|從 windows',
  sentFromEnd: '傳送|寄出|發送',
  disclaimer: '本郵件及其附件',
  footerWords: '取消訂閱|退訂|取消訂閱電子報',
  footerHeadings: '免責聲明|保密聲明|重要提示',
  thisMessage: '本郵件|此郵件|這封郵件|該郵件|此電子郵件|本電子郵件|此封郵件|本信件|此訊息',
  legalWords:
    '機密|保密|收件人|收件者|指定|誤收|誤傳|刪除|洩漏|揭露|複製|散佈|散布|禁止|嚴禁|寄件人|寄件者|附件|通知',
  warningWords: '注意|警告|小心|外部|提醒',
  outsideSender: '外部郵件|外部寄件者|外部寄件人|來自外部|組織外部|公司外部|不常收到',
  mailWarnings:
    '請勿點選|請勿點擊|不要點擊|請勿開啟|不要開啟|連結或|連結和|附件|認識寄件者|內容安全|謹慎|小心|可疑|釣魚|為什麼這很重要|為何這很重要',
  unsubscribe: '您收到此郵件|您收到這封郵件|如不想再收到|若不想再收到|若您不想',
  rightsReserved: '版權所有|保留所有權利',
  devices: '手機|平板|信箱|行動裝置',
};
