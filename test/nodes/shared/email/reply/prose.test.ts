import { isProse } from '../../../../../nodes/shared/email/reply/prose';

it.each(['The van is sold.', '„Wann kommen Sie denn?“'.replace('“', '”'), '文件已经发送。'])(
  'isProse: %j',
  (text) => {
    expect(isProse(text)).toBe(true);
  },
);

it.each(['Ann Lee', 'Acme Inc.', 'See www.acme.example for more.', '好。', ''])(
  'isProse: not %j',
  (text) => {
    expect(isProse(text)).toBe(false);
  },
);
