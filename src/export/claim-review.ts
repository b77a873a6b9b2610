import type { Annotation, Article, Verdict } from "../model/annotation";
import type { Kind } from "../model/claim";
import { kindOf } from "../model/effective";
import type { Exported, Say } from "./exported";
import type { JsonNode } from "./jsonld";
import { nameOf, wordsOf } from "./row";

/**
 * The reader's verdicts as schema.org ClaimReview nodes: one for each claim that has a verdict and words to judge. A
 * grade says how well a claim is sourced, not whether it is so, and never becomes a review. The rating is the verdict
 * in words (`alternateName`); it has no number, because our verdicts are not steps of one scale.
 */
export function toClaimReviews({ article, annotations }: Exported, say: Say): JsonNode {
  const reviews = annotations.flatMap((annotation) => {
    const { verdict, dismissed } = annotation.work;
    const claimed = wordsOf(annotation, "content");
    return verdict && claimed && !dismissed ? [review(article, annotation, verdict, claimed, say)] : [];
  });
  return { "@context": "https://schema.org", "@graph": reviews };
}

function review(
  article: Article,
  annotation: Annotation,
  verdict: Verdict,
  claimed: string,
  say: Say,
): JsonNode {
  const name = nameOf(annotation);
  const { note, evidence = [] } = annotation.work;
  return {
    "@type": "ClaimReview",
    "@id": `urn:uuid:${annotation.id}`,
    claimReviewed: claimed,
    dateModified: annotation.modified,
    itemReviewed: {
      "@type": "Claim",
      ...(name ? { author: { "@type": SCHEMA_TYPES[kindOf(annotation)] ?? "Thing", name } } : {}),
      appearance: {
        "@type": "NewsArticle",
        url: article.address,
        headline: article.facts.title ?? article.address,
      },
    },
    reviewRating: { "@type": "Rating", alternateName: say(`verdict_${verdict.replaceAll("-", "_")}`) },
    ...(note ? { reviewBody: note } : {}),
    ...(evidence.length
      ? { citation: evidence.map(({ url, title }) => ({ "@type": "CreativeWork", url, name: title })) }
      : {}),
  };
}

const SCHEMA_TYPES: Readonly<Partial<Record<Kind, string>>> = {
  witness: "Organization",
  document: "CreativeWork",
  person: "Person",
  organisation: "Organization",
  media: "Organization",
  unnamed: "Person",
  anonymous: "Person",
};
