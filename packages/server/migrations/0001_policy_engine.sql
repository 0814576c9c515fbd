ALTER TABLE "returns"."case_items" ALTER COLUMN "send_back_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "returns"."case_items" ALTER COLUMN "send_back_ends_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ALTER COLUMN "method" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "returns"."case_items" ADD COLUMN "waits_for" text;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "owed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "orders_customer" ON "returns"."orders" USING btree ("shop",lower("customer_email"));--> statement-breakpoint
-- Policy documents of the first shape, written anew in the second: the same windows, outcomes and fee as lists of rules.
UPDATE "returns"."policies" SET "document" = "document" || jsonb_build_object(
  'withdrawal', ("document" -> 'withdrawal') || jsonb_build_object(
    'partialDelivery',
    CASE "document" #>> '{withdrawal,partialDelivery}'
      WHEN 'when_nothing_is_kept' THEN 'none_if_still_due'
      WHEN 'always' THEN 'full'
      ELSE 'pro_rata'
    END
  ),
  'goodwill', jsonb_strip_nulls(jsonb_build_object(
    'windows', (
      SELECT coalesce(jsonb_agg("window".value || jsonb_build_object('when', jsonb_build_object('categories', jsonb_build_array("window".key)))), '[]'::jsonb)
      FROM jsonb_each(coalesce("document" #> '{goodwill,categoryWindows}', '{}'::jsonb)) AS "window"
    ) || jsonb_build_array("document" #> '{goodwill,window}'),
    'restrictions', (
      CASE WHEN jsonb_array_length(coalesce("document" #> '{goodwill,excludedCategories}', '[]'::jsonb)) > 0
        THEN jsonb_build_array(jsonb_build_object('because', 'excluded', 'when', jsonb_build_object('categories', "document" #> '{goodwill,excludedCategories}')))
        ELSE '[]'::jsonb
      END
    ) || (
      CASE "document" #>> '{goodwill,finalSale,allows}'
        WHEN 'nothing' THEN jsonb_build_array(jsonb_build_object('because', 'final_sale', 'when', jsonb_build_object('tags', "document" #> '{goodwill,finalSale,tags}')))
        WHEN 'store_credit' THEN jsonb_build_array(jsonb_build_object('because', 'final_sale', 'when', jsonb_build_object('tags', "document" #> '{goodwill,finalSale,tags}'), 'only', '["store_credit"]'::jsonb))
        ELSE '[]'::jsonb
      END
    ),
    'outcomes', jsonb_build_array(jsonb_build_object('offer', (
      SELECT coalesce(jsonb_agg(
        CASE outcome ->> 'kind'
          WHEN 'store_credit' THEN jsonb_build_object('kind', 'store_credit', 'bonus', jsonb_build_object('percent', outcome -> 'bonusPercent'))
          ELSE jsonb_build_object('kind', outcome -> 'kind')
        END
      ), '[]'::jsonb)
      FROM jsonb_array_elements("document" #> '{goodwill,outcomes}') AS outcome
    ))),
    'fees', CASE WHEN "document" #> '{goodwill,handlingFee}' IS NOT NULL THEN jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
      'kind', 'handling',
      'when', CASE WHEN "document" #> '{goodwill,handlingFee,waivedForCredit}' = 'true'::jsonb THEN '{"outcomes": ["refund"]}'::jsonb END,
      'charge', jsonb_build_object('per', 'case', 'amount', (
        SELECT coalesce(jsonb_object_agg(currency, "document" #> '{goodwill,handlingFee,amount}'), '{}'::jsonb)
        FROM (SELECT DISTINCT "orders"."document" ->> 'currency' AS currency FROM "returns"."orders") AS currencies
      ))
    ))) END,
    'refundsDelivery', "document" #> '{goodwill,refundsDelivery}',
    'sendBackDays', "document" #> '{goodwill,sendBackDays}'
  ))
)
WHERE "document" #> '{goodwill,window}' IS NOT NULL;--> statement-breakpoint
-- Cases that were opened before components named the layer that decided.
UPDATE "returns"."return_cases" SET "components" = (
  SELECT coalesce(jsonb_agg(jsonb_build_object('layer', CASE WHEN component ->> 'rule' LIKE 'shop_%' THEN 'shop' ELSE 'statute' END) || component ORDER BY place), '[]'::jsonb)
  FROM jsonb_array_elements("components") WITH ORDINALITY AS listed (component, place)
);--> statement-breakpoint
UPDATE "returns"."case_items" SET "waits_for" = 'review' WHERE "goods" = 'requested';
