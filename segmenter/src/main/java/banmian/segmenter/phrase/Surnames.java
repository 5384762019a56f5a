package banmian.segmenter.phrase;

import java.util.Set;
import java.util.stream.Collectors;

/** Chinese surnames, the two hundred most common: tells 张三 from 本市 where no 记者 stands beside it. */
final class Surnames {
    private static final Set<Integer> SINGLE = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金"
                    + "韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶黎贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦"
                    + "柳邢岳梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游裴席卫屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶"
                    + "瞿褚宫穆滕冀臧栗佟楚郁栾巩连植丘禹邬鄢蒲雍巨琼晏仇池湛农仲来敖沙应国库欣漆劳娄查蓝艾麦狄符郎储窦原商桑亓阎闻党刁岑练缪芮黑卓占卞路鹿谈喻步展米匡粟阳"
                    + "劉張陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉蘇呂盧鍾鐘譚陸賈鄒龍賀顧龔萬錢嚴湯喬賴蘭齊羅蔣閻關歐華聞單費連鮑倪韋莊項侯譚畢聶祁賴溫覃駱冼麥鄺區"
                    + "官楼沐奚幸揭岑隗戎晋郜逄綦庹尧笪仰占齐寇殳佘晁敬廉麻亢苟权尚厉戚巫邸鄂仝乌邝郗訾那宗牧裘充羿宓蓬班伊甯弓蔺屠胥苍莘逄姬扶堵濮寿扈燕浦茹宦鱼慎戈庾暨衡弘禄阙沃蔚隆勾融冷阚简毋鞠巢蒯荆竺逯盖桓輖郇邰酆计伏庞龐帅苑花智随刀贡蒙宰迟皮闾靖战萧傅段谌骆虞")
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "司徒", "皇甫", "尉迟", "东方", "慕容", "令狐", "夏侯", "端木", "公孙", "宇文", "长孙",
            "闻人", "呼延", "南宫", "独孤", "钟离", "澹台", "申屠", "轩辕");

    private Surnames() {}

    /** Whether {@code name} of two to four characters begins with a surname. */
    static boolean begin(String name) {
        int length = name.codePointCount(0, name.length()); // 李𣲗 has two characters, but three UTF-16 units
        boolean isDouble = length > 2 && DOUBLE.contains(name.substring(0, 2));
        return length == 4 ? isDouble : isDouble || length >= 2 && SINGLE.contains(name.codePointAt(0));
    }
}
