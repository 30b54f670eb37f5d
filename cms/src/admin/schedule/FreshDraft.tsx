'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Tells Payload that a draft which was never public is newer than what is public: it counts the versions since a
 * publication only, and so offers to take such a draft off the site where somebody plans to publish it.
 */
export function FreshDraft() {
  const { id, hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } = useDocumentInfo();
  useEffect(() => {
    if (id !== undefined && !hasPublishedDoc && unpublishedVersionCount === 0) setUnpublishedVersionCount(1);
  }, [id, hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount]);
  return null;
}
