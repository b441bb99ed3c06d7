/** Failures of the registers of money, direction and products. A piece in [brackets] goes when its detail is missing. */
export const registerErrorsVi = {
  'finance.negative': {
    title: 'Số tiền không thể âm[: {value}]',
    action:
      'Chưa có gì thay đổi. Khoản phải trả lại được trừ thẳng vào số đã ghi; hãy ghi số từ 0 trở lên.',
  },
  'finance.yearsBackwards': {
    title: 'Năm cuối[ {to}] trước năm đầu[ {from}]',
    action: 'Chưa có gì thay đổi. Hãy ghi năm cuối bằng hoặc sau năm đầu.',
  },
  'register.noHeadings': {
    title: 'Không tìm thấy các cột của sổ này trong tệp[ {name}]',
    action:
      'Chưa có gì thay đổi. Hãy bấm Xuất Excel để lấy mẫu có đủ tên cột, điền vào rồi nhập lại.',
  },
};
