import type { Language } from './language';

/** Korean: `2024년 5월 6일 (월) 오전 9:05, Sam Lee <s@c.example>님이 작성:` */
export const ko: Language = {
  code: 'ko',
  unspaced: true,
  wrote:
    '님이 작성|작성|작성했습니다|님이 쓰신 메시지|님의 말|님이 작성했습니다|씀|썼습니다|님이 씀|님께서 작성|님의 메시지|작성:|님이 작성한 메시지|이(가) 쓴 글|쓴 글',
  fillers: '님이|작성자',
  from: '보낸 사람|보낸사람|발신|발신인|보낸이|보내는 사람|발신자|보낸 이',
  to: '받는 사람|받는사람|수신|수신인|받는이|수신자|받는 이',
  cc: '참조|참조인',
  bcc: '숨은 참조|숨은참조',
  date: '날짜|보낸 날짜|보낸날짜|보낸 시간|일시|보냄|전송 날짜|발송일|보낸시간|전송됨|전송 일시',
  subject: '제목|주제',
  otherHeaders: '첨부 파일|첨부|중요도|회신 주소',
  forwarded:
    '전달된 메시지|전달된 메세지|전달 메시지|전달된 메일|전달한 메시지|전달된 메시지 시작|전달된 편지|전달된 이메일|전달 메일|전달받은 메시지|다음은 전달된 메시지입니다',
  original: '원본 메시지|원본 메세지|원문|원본 메일|원래 메시지|원본메시지|원본 이메일|원본메일',
  replyAbove: '이 줄 위에 회신|이 줄 위에',
  dateUnits: { year: '년', month: '월', day: '일', hour: '시', minute: '분', second: '초' },
  weekdays: '월요일|화요일|수요일|목요일|금요일|토요일|일요일|월|화|수|목|금|토|일',
  yearFirst: true,
  am: '오전',
  pm: '오후',
  replyPrefixes: '회신|답장|자동 회신',
  forwardPrefixes: '전달',
  closings: '감사합니다|드림|올림|안녕히 계세요|수고하세요|좋은 하루 되세요|감사드립니다|배상',
  thanks: '고맙습니다|감사',
  postscripts: '추신',
  sentFrom:
    '내 iphone에서 보냄|나의 iphone에서 보냄|iphone에서 보냄|나의 ipad에서 보냄|내 ipad|outlook 다운로드|ios용 outlook|android용 outlook|windows용',
  sentFromEnd: '에서 보냄|에서 보냈습니다|다운로드|에서 전송|에서 발송|가져오기|보냄',
  footerWords: '수신거부|수신 거부|구독 취소|구독취소|구독 해지|수신거부 하기',
  footerHeadings: '면책 조항|면책조항|주의사항',
  thisMessage:
    '이 메일|이 이메일|본 메일|본 이메일|이 메시지|본 메시지|본 전자우편|이 전자메일|본 전자메일',
  legalWords:
    '기밀|비밀|수신인|수신자|지정된|잘못|실수|삭제|공개|복사|배포|금지|발신인|발신자|첨부|법률',
  warningWords: '주의|경고|외부|알림',
  outsideSender:
    '외부 메일|외부메일|외부 발신자|외부에서|외부 이메일|조직 외부|회사 외부|자주 메일을 받지|자주 전자 메일을 받지|자주 이메일을 받지',
  mailWarnings: '클릭하지|열지|링크|첨부 파일|첨부파일|발신자를|안전한|주의|의심|피싱|중요한 이유',
  unsubscribe: '본 메일은 발신전용|수신을 원하지 않으시|수신을 원치 않으시',
  rightsReserved: '모든 권리 보유',
  devices: '휴대폰|스마트폰|갤럭시|아이폰|아이패드|태블릿|메일 앱|메일앱',
};
