import { Unsaved as Unsaved_5286efcc130b43518d540251b3e7412a } from '../../../admin/unsaved/Unsaved.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_86cec491ad7af7c260093e9dc3842d92 } from '../../../admin/rows/RowLabel.tsx'
import { UsedIn as UsedIn_1db85f504d27cd4ebd36afc42932b8da } from '../../../admin/used-in/UsedIn.tsx'
import { PlannedInList as PlannedInList_a0bae884ddbab80fe6617e8a97a01e9d } from '../../../admin/schedule/PlannedInList.tsx'
import { TrashNote as TrashNote_6e8b69f82f05ee99fc3a8be683cdf4b1 } from '../../../admin/trash/TrashNote.tsx'
import { ReportBar as ReportBar_59bc53255568921f7ceb669a2854a46c } from '../../../admin/inbox/ReportBar.tsx'
import { FreshDraft as FreshDraft_8b4166fab0f7ee1608aa6475857e8c16 } from '../../../admin/schedule/FreshDraft.tsx'
import { RouteLink as RouteLink_ce45cf8446cffab402120e8c78acd342 } from '../../../admin/route/RouteLink.tsx'
import { Receipt as Receipt_5d240735bc84ff07b1d06c99f6abde02 } from '../../../admin/Receipt.tsx'
import { GoBack as GoBack_a46dc79d96cd7597eea43e24e9f9674a } from '../../../admin/GoBack.tsx'
import { IssuesField as IssuesField_b29a2d0590eba212a8c9594ce004cdf1 } from '../../../admin/issues/IssuesField.tsx'
import { CurrentPassword as CurrentPassword_0a6310d9900c4c41f05debd7fc2cb149 } from '../../../admin/accounts/CurrentPassword.tsx'
import { SecondStep as SecondStep_3bb3b362a51c64a54a9fff4af63bf50d } from '../../../admin/accounts/SecondStep.tsx'
import { Invite as Invite_5dff2b148300eecb6cf145fc91ac0dd8 } from '../../../admin/accounts/Invite.tsx'
import { Icon as Icon_b57624fa74229ae0fe4320599a3e511a } from '../../../admin/brand/Icon.tsx'
import { Logo as Logo_630d135cac888c7b37941a74e2c3701b } from '../../../admin/brand/Logo.tsx'
import { PublishAction as PublishAction_59b25355a7e2db73e60908f6cf62fa11 } from '../../../admin/PublishAction.tsx'
import { SearchLink as SearchLink_89d4cf3ccabcbace7fc398e42059b93e } from '../../../admin/search/SearchLink.tsx'
import { LiveLink as LiveLink_b4f7d14fc80a4311604fa51726c81742 } from '../../../admin/live/LiveLink.tsx'
import { Dashboard as Dashboard_dd8f56a759dc5b1b41877b5e8b866eca } from '../../../admin/Dashboard.tsx'
import { InboxLink as InboxLink_a37a5a64e4db02fab434fad22f186456 } from '../../../admin/inbox/InboxLink.tsx'
import { TranslationLink as TranslationLink_4b5af6beec67147a7b178b71ecc09f82 } from '../../../admin/translation/TranslationLink.tsx'
import { Desk as Desk_17e514c0f145bf98c1110905c5e4e143 } from '../../../admin/desk/Desk.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { LoginView as LoginView_7b9fccb7da354c39b4b008ab1562c0a9 } from '../../../admin/accounts/LoginView.tsx'
import { ResetView as ResetView_a894de2ca43e0219f70e2f371a3da3f3 } from '../../../admin/accounts/ResetView.tsx'
import { InboxView as InboxView_70f16cccc90828d848982278db8891f8 } from '../../../admin/inbox/InboxView.tsx'
import { TranslationView as TranslationView_45c8cf4a6b2c1fabe21b0c1a850f3a29 } from '../../../admin/translation/TranslationView.tsx'
import { SearchView as SearchView_96bf06e70db8486782d8d6b421eb9238 } from '../../../admin/search/SearchView.tsx'
import { RouteView as RouteView_844410a356c6cc0055ce76bf699472a9 } from '../../../admin/route/RouteView.tsx'
import { LiveView as LiveView_420ce4ca7dc821fe6198478c258d044a } from '../../../admin/live/LiveView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/unsaved/Unsaved.tsx#Unsaved": Unsaved_5286efcc130b43518d540251b3e7412a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/rows/RowLabel.tsx#RowLabel": RowLabel_86cec491ad7af7c260093e9dc3842d92,
  "/admin/used-in/UsedIn.tsx#UsedIn": UsedIn_1db85f504d27cd4ebd36afc42932b8da,
  "/admin/schedule/PlannedInList.tsx#PlannedInList": PlannedInList_a0bae884ddbab80fe6617e8a97a01e9d,
  "/admin/trash/TrashNote.tsx#TrashNote": TrashNote_6e8b69f82f05ee99fc3a8be683cdf4b1,
  "/admin/inbox/ReportBar.tsx#ReportBar": ReportBar_59bc53255568921f7ceb669a2854a46c,
  "/admin/schedule/FreshDraft.tsx#FreshDraft": FreshDraft_8b4166fab0f7ee1608aa6475857e8c16,
  "/admin/route/RouteLink.tsx#RouteLink": RouteLink_ce45cf8446cffab402120e8c78acd342,
  "/admin/Receipt.tsx#Receipt": Receipt_5d240735bc84ff07b1d06c99f6abde02,
  "/admin/GoBack.tsx#GoBack": GoBack_a46dc79d96cd7597eea43e24e9f9674a,
  "/admin/issues/IssuesField.tsx#IssuesField": IssuesField_b29a2d0590eba212a8c9594ce004cdf1,
  "/admin/accounts/CurrentPassword.tsx#CurrentPassword": CurrentPassword_0a6310d9900c4c41f05debd7fc2cb149,
  "/admin/accounts/SecondStep.tsx#SecondStep": SecondStep_3bb3b362a51c64a54a9fff4af63bf50d,
  "/admin/accounts/Invite.tsx#Invite": Invite_5dff2b148300eecb6cf145fc91ac0dd8,
  "/admin/brand/Icon.tsx#Icon": Icon_b57624fa74229ae0fe4320599a3e511a,
  "/admin/brand/Logo.tsx#Logo": Logo_630d135cac888c7b37941a74e2c3701b,
  "/admin/PublishAction.tsx#PublishAction": PublishAction_59b25355a7e2db73e60908f6cf62fa11,
  "/admin/search/SearchLink.tsx#SearchLink": SearchLink_89d4cf3ccabcbace7fc398e42059b93e,
  "/admin/live/LiveLink.tsx#LiveLink": LiveLink_b4f7d14fc80a4311604fa51726c81742,
  "/admin/Dashboard.tsx#Dashboard": Dashboard_dd8f56a759dc5b1b41877b5e8b866eca,
  "/admin/inbox/InboxLink.tsx#InboxLink": InboxLink_a37a5a64e4db02fab434fad22f186456,
  "/admin/translation/TranslationLink.tsx#TranslationLink": TranslationLink_4b5af6beec67147a7b178b71ecc09f82,
  "/admin/desk/Desk.tsx#Desk": Desk_17e514c0f145bf98c1110905c5e4e143,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/admin/accounts/LoginView.tsx#LoginView": LoginView_7b9fccb7da354c39b4b008ab1562c0a9,
  "/admin/accounts/ResetView.tsx#ResetView": ResetView_a894de2ca43e0219f70e2f371a3da3f3,
  "/admin/inbox/InboxView.tsx#InboxView": InboxView_70f16cccc90828d848982278db8891f8,
  "/admin/translation/TranslationView.tsx#TranslationView": TranslationView_45c8cf4a6b2c1fabe21b0c1a850f3a29,
  "/admin/search/SearchView.tsx#SearchView": SearchView_96bf06e70db8486782d8d6b421eb9238,
  "/admin/route/RouteView.tsx#RouteView": RouteView_844410a356c6cc0055ce76bf699472a9,
  "/admin/live/LiveView.tsx#LiveView": LiveView_420ce4ca7dc821fe6198478c258d044a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
