/* What stands in an invitation for those who are invited, and must not be on a public page. */

const meetingAddress =
  /https?:\/\/[^\s<>"]*(?:teams\.(?:microsoft|live)\.com|zoom(?:gov)?\.us\/|meet\.google\.com|webex\.com|whereby\.com|gotomeet|meet\.jit\.si|bluejeans\.com|chime\.aws|skype\.com|starleaf)[^\s<>"]*/iu;

// Numbers and codes to enter a meeting, in the languages that programs write them in here.
const entry =
  /(?:wachtwoord(?:code)?|toegangscode|pincode|vergaderings?-?\s?id|meeting[- ]?id|webinar[- ]?id|pass\s?code|password|access code|(?:conference|phone conference) id|toplantı kimliği|toplantı no|parola|şifre|معرّ?ف الاجتماع|رمز المرور|كلمة (?:المرور|السر))\s*(?:\([^)]*\))?\s*[:=：]\s*\S/iu;

const invitation =
  /^\s*(?:[_*=-]{5,}|(?:microsoft )?teams?(?:[- ](?:vergadering|meeting|toplantısı))|deelnemen aan(?: zoom)?[- ]?(?:vergadering|meeting)?|join (?:zoom|the|on your).*|neem deel via.*|google meet.*|zoom[- ]?(?:meeting|vergadering))\s*:?\s*$/iu;

/** Whether a text leads into a meeting. */
export const isMeeting = (text: string): boolean => meetingAddress.test(text) || entry.test(text);

/** A text without the lines that let people into a meeting, and whether there were any. */
export function publicText(text: string): { text: string; meeting: boolean } {
  if (!isMeeting(text)) return { text, meeting: false };
  const lines = text.split('\n').filter((line) => !isMeeting(line) && !invitation.test(line));
  return { text: lines.join('\n').trim(), meeting: true };
}
