import type { RoleName } from './vocabulary'

/**
 * Names of columns in German, French, Spanish, Italian, Portuguese, Japanese, Indonesian, Korean, Russian, Polish, Turkish and
 * Dutch, by role; each pattern has to
 * match all words of a name in lower case.
 */
export const otherLanguages: Readonly<Partial<Record<RoleName, RegExp>>> = {
  order:
    /(bestell|auftrags|rechnungs|beleg) ?(nummer|nr|id)|(no|nomor) pesanan|bestellung|auftrag|rechnung|beleg|(n|no|nº|num|numéro|référence)( de)?( la)? (commande|facture)|commande|facture|(n|nº|número|num|id)( de)?( la)? (pedido|factura|orden)|pedido|factura|(numero|n|id)( d)? ?(ordine|fattura)|ordine|fattura|número do pedido|(注文|受注|伝票|オーダー)(番号|no|id)|주문 ?(번호|id)|номер (заказа|отправления)|заказ|(numer|nr) zamówienia|zamówienie|sipariş (no|numarası)|(order|bestel|ordre) ?nummer|# de venta|n de venta/,
  customer:
    /(kunden?|käufer|mitglieds|benutzer) ?(nummer|nr|id)?|kunde(n)? (nummer|nr|id)|(id|n|code|numéro)?( de)?( du)? ?(client|acheteur)|(id|n|código|número)?( de)?( del)? ?(cliente|comprador)|(顧客|会員|購入者|ユーザー|お客様)(番号|id|no|コード)|顧客|(注文者|購入者)(メールアドレス|氏名|名)|(username )?pembeli|(주문자|구매자|고객|회원) ?(id|아이디|명|이름|번호)?|покупатель|клиент|(id|имя|номер) (покупателя|клиента)|login kupującego|klient|kupujący|müşteri( no)?|klant(nummer)?|kund(nummer)?/,
  time: /(bestell|rechnungs|auftrags|kauf|beleg|verkaufs)?datum|zeitpunkt|date (de|d) ?(la )?(commande|facture|achat|vente)|fecha( (de|del)( la)? (pedido|compra|factura|venta))?|data( (dell?|do|da)? ?(ordine|acquisto|pedido|compra))?|(注文|購入|受注|売上)(日時?|日付|年月日)|日付|(waktu|tanggal) (pesanan|pembelian|transaksi)( dibuat)?|(주문|결제|판매) ?(일|일시|일자|시간|날짜)|날짜|일자|дата( (заказа|создания|продажи|покупки))?|принят в обработку|data (zakupu|zamówienia|sprzedaży)|(sipariş )?tarihi?|(order|bestel)datum|fecha de venta/,
  amount:
    /(gesamt|rechnungs|bestell|auftrags|netto|brutto)?(betrag|summe|umsatz|wert|erlös)|umsatz( netto| brutto)?|gesamt(preis)?|(montant|total)( total)?( ttc| ht)?|chiffre d affaires|(importe|monto|total)( total)?|ventas|importo( totale)?|totale( ordine)?|valor( total)?|(合計|売上|注文|購入|請求|支払)(金額|額)?|total (pembayaran|pesanan|harga)|receita|ingresos|fatturato|ricavi|(총 )?(결제|주문|판매|구매) ?(액|금액)|매출( ?액)?|합계( ?금액)?|сумма( (заказа|отправления|продажи))?|выручка|kwota|wartość( zamówienia)?|tutar|(order|totaal)?bedrag|totaal/,
  quantity:
    /menge|anzahl|stückzahl|stück|quantité|qté|cantidad|unidades|quantità|quantidade|数量|個数|点数|jumlah|(구매|주문|판매)?수량?|количество|ilość|liczba|adet|aantal|antal/,
  price:
    /(einzel|stück|artikel|verkaufs)?preis|prix( unitaire)?|precio( unitario)?|prezzo( unitario)?|preço( unitário)?|(商品)?単価|価格|harga( (satuan|awal|setelah diskon))?|판매가|단가|가격|цена|cena|prijs|fiyat/,
  product:
    /(artikel|produkt)(name|bezeichnung)?|bezeichnung|produit|nom du produit|désignation|producto|nombre del producto|prodotto|produto|商品名?|品名|nama produk|(등록)?상품(명)?|наименование товара|товар|название товара|produkt|nazwa( (towaru|produktu))?|ürün( adı)?|productnaam/,
  category:
    /(produkt|waren)?(kategorie|gruppe)|warengruppe|catégorie|categoría|categoria|カテゴリー?/,
  country: /(liefer|rechnungs)?land|pays|país|paese|国/,
  region:
    /bundesland|stadt|ort|ville|région|ciudad|provincia|región|città|cidade|都道府県|市区町村|provinsi/,
  status:
    /(bestell|auftrags|zahlungs)?status|statut|état|estado|stato|(注文)?ステータス|注文状況|status pesanan|(주문|결제)?상태|статус( заказа)?|status zamówienia|durum/,
  currency:
    /währung|devise|moneda|valuta|moeda|通貨|통화|валюта|код валюты( отправления)?|waluta|para birimi/,
  channel: /kanal|vertriebskanal|canal|canale|チャネル|流入元/,
  campaign:
    /kampagne|campagne|campaña|campagna|campanha|キャンペーン(名)?|캠페인( 이름)?|кампания|kampania|kampanya/,
  cost: /(werbe)?(kosten|ausgaben)|coûts?|dépenses?|coste|costo|gasto|spesa|費用|広告費|(광고)?비용|광고비|расходы?|koszt|harcama/,
  refund: /erstattung(sbetrag)?|rückerstattung|remboursement|reembolso|rimborso|返金額?/,
  sku: /artikel(nummer|nr)|référence( produit)?|referencia|商品コード/,
  shipping:
    /versand(kosten)?|frais de (livraison|port)|livraison|envío|gastos de envío|spedizione|送料|ongkos kirim/,
  discount: /rabatt|remise|descuento|sconto|desconto|割引額?/,
  impressions:
    /impressionen|impresiones|インプレッション|表示回数|노출 ?수?|показы|wyświetlenia|gösterim(ler)?|vertoningen/,
  clicks: /klicks|clics|クリック数?|클릭 ?수?|клики|kliknięcia|tıklama(lar)?|klikken/,
  sessions: /sitzungen|sessões|sesiones|sessioni|セッション数?/,
  visitors: /nutzer|utilisateurs|usuarios|usuários|utenti|ユーザー数?/,
}

const traditional =
  '訂單編號買會員稱時間額數價類狀態貨點擊轉費賣購產總運優實際付應規產標題備註關鍵詞廣計畫劃項國區縣門動後業務發電話郵帳遞'
const simplified =
  '订单编号买会员称时间额数价类状态货点击转费卖购产总运优实际付应规产标题备注关键词广计画划项国区县门动后业务发电话邮账递'

/** A name in the characters of the mainland, by which the Chinese names are known. */
export function mainland(name: string): string {
  return name.replace(/[\u4e00-\u9fff]/g, (char) => {
    const at = traditional.indexOf(char)
    return at < 0 ? char : simplified.charAt(at)
  })
}
