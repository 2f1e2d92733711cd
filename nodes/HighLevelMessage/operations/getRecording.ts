import type { IBinaryData, INodeExecutionData } from 'n8n-workflow';
import { callOutcome } from '../../shared/callOutcome';
import type { Message } from '../../shared/contract';
import type { ReadParameter } from '../../shared/n8n/nodeSettings';
import { settingsReader } from '../../shared/n8n/parameterReader';
import { passedItem } from '../../shared/n8n/passedItem';
import { numberOf, SettingError } from '../../shared/n8n/settings';
import { isNoCall } from '../calls';
import { askOptions, idReader } from '../ids';
import { eachItem, type Operation } from '../run';
import { DEFAULTS } from '../settings';
import { BYTES_OF_MB, storeRecording } from '../storeRecording';

/** Recordings that are read at the same time: each is a file on its way to n8n's storage. */
const AT_ONCE = 5;

interface RecordingSettings {
  fieldName: string;
  /** In bytes; Infinity for no limit. */
  maximumSize: number;
  waitMs: number;
}

/** Call: Get Recording. Messages of other channels pass unchanged. */
export const getRecording: Operation = async (run) => {
  const idsOf = idReader(run.context);
  const settingsOf = settingsReader(run.context, readRecordingSettings);
  return await eachItem(
    run,
    async ({ message, item, index }) => {
      const ids = idsOf(message, index);
      if (isNoCall(message, ids)) return [passedItem(item, message, index)];
      const { messageId = '', locationId = run.connection.locationId ?? '' } = ids;
      const { fieldName, ...settings } = settingsOf(index);
      const endedAt = endOf(message);
      const file = await storeRecording(run, { messageId, locationId, endedAt, ...settings });
      return [withFile(passedItem(item, message, index), fieldName, file, index)];
    },
    AT_ONCE,
  );
};

function readRecordingSettings(parameter: ReadParameter): RecordingSettings {
  const read = (name: keyof typeof DEFAULTS) => parameter(`options.${name}`, DEFAULTS[name]);
  const megabytes = numberOf('Maximum File Size', read('maximumFileSize'));
  const fieldName = read('binaryPropertyName');
  if (typeof fieldName !== 'string' || fieldName.trim() === '') {
    throw new SettingError(
      'Put Output File in Field is empty',
      'Enter the name of the binary field that the recording goes to, such as data.',
    );
  }
  return {
    fieldName: fieldName.trim(),
    maximumSize: megabytes === 0 ? Infinity : megabytes * BYTES_OF_MB,
    waitMs: numberOf('Maximum Wait', read('maximumWait')) * 1000,
  };
}

/**
 * When a call ended, in milliseconds since 1970: by its date and duration, else when its webhook
 * arrived, which HighLevel sends at the end.
 */
function endOf(message: Message): number | undefined {
  const ended = callOutcome(message)?.endedAt;
  return ended === undefined ? askOptions(message).webhookAt : Date.parse(ended);
}

function withFile(
  item: INodeExecutionData,
  fieldName: string,
  file: IBinaryData,
  index: number,
): INodeExecutionData {
  const binary = { ...item.binary, [fieldName]: file };
  return { ...item, binary, pairedItem: { item: index } };
}
