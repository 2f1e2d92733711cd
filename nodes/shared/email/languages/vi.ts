import type { Language } from './language';

/** Vietnamese: `Vào Th 2, 6 thg 5, 2024 vào lúc 09:05 Sam Lee <s@c.example> đã viết:` */
export const vi: Language = {
  code: 'vi',
  wrote: 'đã viết|viết|đã viết như sau|đã gửi|viết:|đã ghi',
  wroteThen: 'đã viết|viết',
  opens: 'vào|vào ngày|ngày|vào lúc|lúc|trong',
  fillers: 'lúc|vào|ngày|đã|thg',
  from: 'từ|người gửi|gửi từ',
  to: 'đến|tới|người nhận|gửi đến|gửi tới',
  cc: 'sao chép|đồng gửi|đồng kính gửi',
  date: 'ngày|đã gửi|ngày gửi|gửi|thời gian|gửi lúc',
  subject: 'chủ đề|tiêu đề|v/v',
  forwarded:
    'thư được chuyển tiếp|tin nhắn chuyển tiếp|thư đã chuyển tiếp|bắt đầu thư đã chuyển tiếp|email được chuyển tiếp|bắt đầu thư được chuyển tiếp|thư chuyển tiếp|chuyển tiếp thư|tin nhắn được chuyển tiếp|tin đã chuyển tiếp|bắt đầu chuyển tiếp thư',
  original: 'thư gốc|tin nhắn gốc|thư ban đầu',
  months:
    'tháng một/thg1|tháng hai/thg2|tháng ba/thg3|tháng tư/thg4|tháng năm/thg5|tháng sáu/thg6|tháng bảy/thg7|tháng tám/thg8|tháng chín/thg9|tháng mười/thg10|tháng mười một/thg11|tháng mười hai/thg12',
  monthPrefixes: 'tháng|thg',
  weekdays: 'cn|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy',
  weekdayPrefixes: 'th|t|thứ',
  dateWords: 'lúc|vào|ngày|tháng|năm|thg|hồi',
  am: 'sa|sáng',
  pm: 'ch|chiều|tối',
  hourWords: 'giờ|g|h',
  minuteWords: 'phút',
  replyPrefixes: 'trả lời|trả lời tự động',
  forwardPrefixes: 'chuyển tiếp',
  closings: 'trân trọng|thân ái|kính thư|thân mến|trân trọng kính chào|kính chào',
  thanks: 'cảm ơn|xin cảm ơn|cám ơn|trân trọng cảm ơn|xin chân thành cảm ơn',
  postscripts: 't.b|tái bút',
  sentFrom: 'đã gửi từ|gửi từ|được gửi từ|đã gửi bằng|tải outlook|lấy outlook',
  thisMessage: 'email này|thư này|thư điện tử này',
  legalWords: 'bảo mật|bí mật|người nhận|nghiêm cấm|nhầm|xóa|người gửi|đính kèm|sao chép|tiết lộ',
  warningWords: 'cảnh báo|chú ý|lưu ý',
  outsideSender:
    'người gửi bên ngoài|email bên ngoài|ngoài tổ chức|từ bên ngoài tổ chức|từ bên ngoài công ty',
  mailWarnings: 'không nhấp|đừng nhấp|không mở|liên kết|đính kèm|cẩn thận|đáng ngờ',
  footerWords: 'hủy đăng ký|hủy nhận',
  rightsReserved: 'đã đăng ký bản quyền',
};
