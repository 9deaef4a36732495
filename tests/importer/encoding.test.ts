import { describe, expect, it } from 'vitest'
import { detect } from '../../src/importer/encoding'
import { invalidUtf8 } from '../../src/importer/utf8'
import { encode } from './encode'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('encoding', () => {
  it.each([
    ['gb18030', '订单号,金额\n1,2\n'],
    ['gb18030', '订单编号,买家会员名,买家实际支付金额\n1,小红,3\n'],
    ['gb18030', 'name,city\nA,北京\nB,x\nC,y\n'],
    ['gb18030', '商品,评论\n1,今天天气不错我们出去玩吧\n'],
    ['big5', '訂單編號,買家,金額\n1,小紅,3\n'],
    ['shift_jis', '注文番号,お名前,金額\n1,山田,3\n'],
    ['euc-jp', '注文番号,お名前,金額\n1,山田,3\n'],
    ['euc-kr', '주문번호,이름,금액\n1,김민수,3\n'],
    ['windows-1252', 'Commande,Prénom,Ville\n1,Hélène,Orléans\n'],
    ['windows-1252', 'a,b\n1,£5\n2,£6\n'],
    ['windows-1251', 'Заказ,Имя,Сумма\n1,Иван,3\n'],
    ['windows-1250', 'Zamówienie,Imię,Miasto\n1,Łukasz,Łódź\n'],
    ['windows-1253', 'Παραγγελία,Όνομα\n1,Γιώργος\n'],
    ['windows-1254', 'Sipariş,Müşteri\n1,Ayşe\n2,Işık ğ\n'],
    ['windows-1250', 'id,mesto\n1,Plzeň\n2,Třebíč\n'],
    ['windows-1250', 'nazwa,kwota\n1,Wąż ogrodowy,3\n'],
    ['windows-1254', 'ürün,şehir\n1,Iğdır\n'],
    ['windows-1252', 'ciudad,país\n1,Málaga\n2,León\n3,A Coruña\n4,Perú\n'],
    ['windows-1252', 'kunde;ort;land\n1;Müller;Österreich\n2;Peña;España\n3;Hélène;Genève\n'],
    ['windows-1257', 'prekė,miestas\n1,Šiauliai\n2,Panevėžys\n'],
    ['windows-1255', 'מוצר,מחיר\n1,ירושלים\n'],
    ['windows-1256', 'المنتج,السعر\n1,القاهرة\n'],
    ['windows-874', 'สินค้า,ราคา\n1,กรุงเทพ\n'],
    ['koi8-r', 'Заказ,Имя,Сумма\n1,Иван,3\n'],
    ['iso-8859-2', 'zamówienie,miasto\n1,Łódź\n2,Świętochłowice\n3,Ząbki\n'],
    ['iso-8859-15', 'article,prix\n1,Œuvre d’été,12 €\n2,Café,9 €\n'.replace('’', "'")],
    ['macintosh', 'Bestellung;Kunde;Straße\n1;Müller;Königsallee\n2;Jäger;Große Straße\n'],
    ['utf-16le', '订单编号商品名称\n' + '今天天气不错我们出去玩吧这件商品质量很好\n'.repeat(4)],
    ['utf-16be', '订单编号商品名称\n' + '今天天气不错我们出去玩吧这件商品质量很好\n'.repeat(4)],
    ['utf-16le', 'Date,Primary\n2026-05-01,81\n'],
    ['utf-16be', 'Date,Primary\n2026-05-01,81\n'],
  ] as const)('tells %s from “%s”', (encoding, text) => {
    for (const locale of ['en', 'zh-CN'] as const)
      expect(detect([encode(text, encoding)], locale).encoding).toBe(encoding)
  })

  it.each([
    ['iso-8859-15', 'article,prix\n1,café,12 €\n2,thé,9 €\n'],
    ['iso-8859-15', 'région,chef-lieu\n1,Šibenik,Chœur\n2,Plzeň,Œuvre\n'.replace('ň', 'n')],
    ['windows-1252', 'article,largeur\n1,tuyau à gaz,1½\n2,robinet à gaz,¾\n'],
    ['windows-1252', 'Firma;Ort\n1;Müller´s Backstube;Köln\n2;Jäger´s;Köln\n'],
  ] as const)('tells siblings apart by the few bytes they read otherwise: %s, “%s”', (by, text) => {
    expect(detect([encode(text, by)]).encoding).toBe(by)
  })

  it('believes a byte order mark', () => {
    expect(detect([Uint8Array.of(0xff, 0xfe, 0x41, 0)]).encoding).toBe('utf-16le')
    expect(detect([Uint8Array.of(0xfe, 0xff, 0, 0x41)]).encoding).toBe('utf-16be')
    expect(detect([Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)]).encoding).toBe('utf-8')
  })

  it('takes UTF-8 before any guess, also where a slice cuts a character', () => {
    const bytes = utf8('商品,城市\n杯,北京\n')
    for (let end = bytes.length - 4; end <= bytes.length; end++)
      expect(detect([bytes.subarray(0, end)]).encoding).toBe('utf-8')
  })

  it('takes UTF-8 with a few broken characters for UTF-8', () => {
    const bytes = utf8('商品,城市\n'.repeat(40))
    const broken = new Uint8Array([...bytes.subarray(0, 100), 0xe4, 0xb8, 0x2c, ...bytes])
    expect(detect([broken]).encoding).toBe('utf-8')
  })

  it('does not take one broken character at the end for UTF-8', () => {
    const text = 'id,name\n1,Insulele Mariane\n2,teritoriu de î'
    expect(detect([encode(text, 'windows-1250')]).encoding).not.toBe('utf-8')
  })

  it('judges a file by the few lines that are not English', () => {
    const plain = 'id,city,amount\n' + '1,London,5.00\n'.repeat(3000)
    const later = `${plain}2,杭州,6.00\n${plain}`
    expect(detect([utf8(plain), encode(later, 'gb18030')]).encoding).toBe('gb18030')
    const polish = `${plain}2,Łódź,6.00\n${plain}`
    expect(detect([utf8(plain), encode(polish, 'windows-1250')]).encoding).toBe('windows-1250')
  })

  it('is only provisional about plain ASCII', () => {
    expect(detect([utf8('a,b\n1,2\n')])).toMatchObject({ encoding: 'utf-8', provisional: true })
    expect(detect([utf8('a,é\n1,2\n')])).toMatchObject({ encoding: 'utf-8', provisional: false })
  })

  it('lets the language decide what bytes do not', () => {
    const ascii = [utf8('a,b\n')]
    expect(detect(ascii, 'zh-CN').others[0]).toBe('gb18030')
    expect(detect(ascii, 'en').others[0]).toBe('windows-1252')
  })

  it('finds the first byte that is not UTF-8 as a fatal decoder does', () => {
    const cases = ['c080', 'eda080', 'f0808080', 'f4908080', 'ff', 'e4b8', '61e4b8ad80', 'c3a9', '']
    for (const hex of cases) {
      const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
      const valid = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (invalidUtf8(bytes, 0, bytes.length) < 0) expect(valid).not.toThrow()
      else expect(valid).toThrow()
    }
  })
})
